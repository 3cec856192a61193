package org.xiaoguan.administration.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.administration.approvalrule.ApprovalRule;

/** One step of a request: which role decides it, by when, and who did. Taken from a rule when the document was submitted. */
@Entity
@Table(name = "administration_approval_step")
public class ApprovalStep {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_approval_step")
    @SequenceGenerator(
            name = "administration_approval_step",
            sequenceName = "administration_approval_step_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approval_id")
    private Approval approval;

    @Column(name = "step_no")
    private int number;

    @Column(name = "role_id")
    private Long roleId;

    @Column(name = "due_hours")
    private Integer dueHours;

    @Column(name = "escalation_role_id")
    private Long escalationRoleId;

    @Column(name = "escalation_hours")
    private Integer escalationHours;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    /** For whom who decided was deputy; null when in their own right. */
    @Column(name = "decided_for")
    private Long decidedFor;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    protected ApprovalStep() {}

    ApprovalStep(Approval approval, int number, ApprovalRule rule) {
        this.approval = approval;
        this.number = number;
        roleId = rule.getRoleId();
        dueHours = rule.getDueHours();
        escalationRoleId = rule.getEscalationRoleId();
        escalationHours = rule.getEscalationHours();
    }

    /** Its clock starts: due and escalation count on the working calendar. */
    void begin(Instant at, WorkingCalendar calendar) {
        dueAt = dueHours == null ? null : calendar.plusWorkingTime(at, Duration.ofHours(dueHours));
    }

    /** From when the role of the escalation may decide it too; null when never. */
    Instant escalatesAt(WorkingCalendar calendar) {
        return escalationRoleId == null || dueAt == null
                ? null
                : calendar.plusWorkingTime(dueAt, Duration.ofHours(escalationHours == null ? 0 : escalationHours));
    }

    void decide(Long by, Long forWhom, Instant at, String why) {
        decidedBy = by;
        decidedFor = forWhom;
        decidedAt = at;
        reason = why;
    }

    public Approval getApproval() {
        return approval;
    }

    public int getNumber() {
        return number;
    }

    public Long getRoleId() {
        return roleId;
    }

    public Long getEscalationRoleId() {
        return escalationRoleId;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Long getDecidedBy() {
        return decidedBy;
    }

    public Long getDecidedFor() {
        return decidedFor;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getReason() {
        return reason;
    }
}
