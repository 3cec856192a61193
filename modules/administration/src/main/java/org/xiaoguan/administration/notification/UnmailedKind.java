package org.xiaoguan.administration.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A kind of notifications that somebody does not want by mail. */
@Entity
@Table(name = "administration_unmailed_kind")
public class UnmailedKind {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_unmailed_kind")
    @SequenceGenerator(
            name = "administration_unmailed_kind",
            sequenceName = "administration_unmailed_kind_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "staff_id")
    private long staffId;

    private String kind;

    protected UnmailedKind() {}

    UnmailedKind(long staffId, String kind) {
        this.staffId = staffId;
        this.kind = kind;
    }

    public Long getId() {
        return id;
    }

    public long getStaffId() {
        return staffId;
    }

    public String getKind() {
        return kind;
    }
}
