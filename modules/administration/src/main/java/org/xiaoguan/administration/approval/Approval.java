package org.xiaoguan.administration.approval;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xiaoguan.administration.api.ApprovalRequest;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.administration.approvalrule.ApprovalRule;
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

    /** Which step waits. */
    @Column(name = "step_no")
    private int step = 1;

    @Column(name = "step_count")
    private int stepCount = 1;

    /** The role that decides the step; null where the permission alone says who. */
    @Column(name = "role_id")
    private Long roleId;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "escalation_role_id")
    private Long escalationRoleId;

    @Column(name = "escalates_at")
    private Instant escalatesAt;

    /** When those who let the step wait were told. */
    @Column(name = "reminded_at")
    private Instant remindedAt;

    /** When those to whom the step escalated were told. */
    @Column(name = "escalated_at")
    private Instant escalatedAt;

    /** None where no rule applied: then one step decides. */
    @OneToMany(mappedBy = "approval", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<ApprovalStep> steps = new ArrayList<>();

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

    /** Goes the way that the rules say, one step after the other. */
    void follow(List<ApprovalRule> rules, WorkingCalendar calendar) {
        for (ApprovalRule rule : rules) {
            steps.add(new ApprovalStep(this, steps.size() + 1, rule));
        }
        stepCount = Math.max(1, steps.size());
        begin(submittedAt, calendar);
    }

    private void begin(Instant at, WorkingCalendar calendar) {
        present().ifPresent(waiting -> {
            waiting.begin(at, calendar);
            roleId = waiting.getRoleId();
            dueAt = waiting.getDueAt();
            escalationRoleId = waiting.getEscalationRoleId();
            escalatesAt = waiting.escalatesAt(calendar);
            remindedAt = null;
            escalatedAt = null;
        });
    }

    private Optional<ApprovalStep> present() {
        return steps.stream().filter(one -> one.getNumber() == step).findFirst();
    }

    boolean isLastStep() {
        return step >= stepCount;
    }

    /** Whether somebody with this right may decide the step that waits, as far as roles say. */
    boolean isFor(Approver approver, Instant now) {
        return roleId == null
                || approver.has(roleId)
                || (escalationRoleId != null
                        && escalatesAt != null
                        && !escalatesAt.isAfter(now)
                        && approver.has(escalationRoleId));
    }

    /** Whether those who let the step wait are to be told now; only the first time. */
    boolean remind(Instant now) {
        if (!isOver(dueAt, now) || remindedAt != null) {
            return false;
        }
        remindedAt = now;
        return true;
    }

    /** Whether those to whom the step escalates are to be told now; only the first time. */
    boolean escalate(Instant now) {
        if (!isOver(escalatesAt, now) || escalatedAt != null) {
            return false;
        }
        escalatedAt = now;
        return true;
    }

    private boolean isOver(Instant time, Instant now) {
        return state == ApprovalState.PENDING && time != null && !time.isAfter(now);
    }

    /**
     * Checks that the request may be decided: each step once, never by who submitted it, and rejected only with a reason.
     *
     * @param seen the step that was shown to who decides
     */
    void checkDecision(int seen, boolean approve, String why, Long by) {
        Violations violations = new Violations();
        violations.require(state == ApprovalState.PENDING && seen == step, null, "approval.decided-already");
        violations.require(submittedBy == null || !submittedBy.equals(by), null, "approval.own");
        if (approve) {
            violations.optionalText("reason", why, 500);
        } else {
            violations.text("reason", why, 500);
        }
        violations.throwIfAny();
    }

    /**
     * Decides the step that waits; the request is decided with its last one, or with any that is rejected.
     *
     * @param forWhom who is away and has the right; null when it is the own one
     */
    void decide(int seen, boolean approve, String why, Long by, Long forWhom, Instant at, WorkingCalendar calendar) {
        checkDecision(seen, approve, why, by);
        present().ifPresent(waiting -> waiting.decide(by, forWhom, at, why));
        if (approve && !isLastStep()) {
            step++;
            begin(at, calendar);
            return;
        }
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

    public int getStep() {
        return step;
    }

    public Long getRoleId() {
        return roleId;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getEscalatesAt() {
        return escalatesAt;
    }

    public Long getEscalationRoleId() {
        return escalationRoleId;
    }

    public List<ApprovalStep> getSteps() {
        return steps;
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
