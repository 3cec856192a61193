package org.xiaoguan.administration.approval;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.xiaoguan.administration.api.ApprovalRequest;
import org.xiaoguan.administration.kept.SmallTableListener;
import org.xiaoguan.shared.Violations;

/** A request for a decision on a document. */
@Entity
@Table(name = "administration_approval")
@EntityListeners(SmallTableListener.class)
public class Approval {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_approval")
    @SequenceGenerator(
            name = "administration_approval",
            sequenceName = "administration_approval_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String kind;

    @Column(name = "document_id")
    private long documentId;

    private String number;

    private String title;

    @Column(name = "reason_key")
    private String reasonKey;

    private BigDecimal amount;

    private String path;

    private String permission;

    @Column(name = "department_id")
    private Long departmentId;

    @ElementCollection
    @CollectionTable(name = "administration_approval_person", joinColumns = @JoinColumn(name = "approval_id"))
    @Column(name = "staff_id")
    private Set<Long> responsible = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    private ApprovalState state = ApprovalState.PENDING;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    protected Approval() {}

    public Approval(ApprovalRequest request, Long submittedBy, Instant submittedAt) {
        kind = request.kind();
        documentId = request.documentId();
        number = request.number();
        title = request.title();
        reasonKey = request.reasonKey();
        amount = request.amount();
        path = request.path();
        permission = request.permission();
        departmentId = request.departmentId();
        responsible.addAll(request.responsible());
        this.submittedBy = submittedBy;
        this.submittedAt = submittedAt;
    }

    /** Checks that the request may be decided: once, never by who submitted it, and rejected only with a reason. */
    void checkDecision(boolean approve, String why, Long by) {
        Violations violations = new Violations();
        violations.require(state == ApprovalState.PENDING, null, "approval.decided-already");
        violations.require(submittedBy == null || !submittedBy.equals(by), null, "approval.own");
        if (approve) {
            violations.optionalText("reason", why, 500);
        } else {
            violations.text("reason", why, 500);
        }
        violations.throwIfAny();
    }

    void decide(boolean approve, String why, Long by, Instant at) {
        checkDecision(approve, why, by);
        state = approve ? ApprovalState.APPROVED : ApprovalState.REJECTED;
        reason = why;
        decidedBy = by;
        decidedAt = at;
    }

    void withdraw(Long by, Instant at) {
        state = ApprovalState.WITHDRAWN;
        decidedBy = by;
        decidedAt = at;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getKind() {
        return kind;
    }

    public long getDocumentId() {
        return documentId;
    }

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getReasonKey() {
        return reasonKey;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getPath() {
        return path;
    }

    public String getPermission() {
        return permission;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public Set<Long> getResponsible() {
        return responsible;
    }

    public ApprovalState getState() {
        return state;
    }

    public Long getSubmittedBy() {
        return submittedBy;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Long getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getReason() {
        return reason;
    }
}
