package org.xiaoguan.administration.audit;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One row of the audit trail; read through JPA, written only by {@link AuditWriter}. */
@Entity
@Table(name = "change_record", catalog = "xiaoguan_audit")
public class ChangeRecord {
    private static final Jsonb JSON = JsonbBuilder.create();

    @Id
    private Long id;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "user_name")
    private String userName;

    private String address;

    private String kind;

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "record_version")
    private Integer recordVersion;

    @Column(name = "parent_kind")
    private String parentKind;

    @Column(name = "parent_id")
    private Long parentId;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    private String changes;

    protected ChangeRecord() {}

    /** The fields before and after. */
    public List<FieldChange> fieldChanges() {
        return List.of(JSON.fromJson(changes, FieldChange[].class));
    }

    public Long getId() {
        return id;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public long getUserId() {
        return userId;
    }

    public String getUserName() {
        return userName;
    }

    public String getAddress() {
        return address;
    }

    public String getKind() {
        return kind;
    }

    public long getRecordId() {
        return recordId;
    }

    public Integer getRecordVersion() {
        return recordVersion;
    }

    public Long getParentId() {
        return parentId;
    }

    public AuditAction getAction() {
        return action;
    }
}
