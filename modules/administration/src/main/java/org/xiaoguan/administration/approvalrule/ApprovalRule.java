package org.xiaoguan.administration.approvalrule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xiaoguan.administration.api.ApprovalMeasures;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.kept.SmallTableListener;
import org.xiaoguan.shared.Versioned;

/**
 * One step on the way of a kind of documents to their approval: when it is needed, which role decides it, by when, and who
 * may decide it too when nobody did. All conditions hold together; of several rules of one step the first that applies
 * counts.
 */
@Entity
@EntityListeners(SmallTableListener.class)
@Table(name = "administration_approval_rule")
@Audited(kind = ApprovalRule.KIND)
public class ApprovalRule implements Versioned {
    static final String KIND = "administration.approvalrule";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_approval_rule")
    @SequenceGenerator(
            name = "administration_approval_rule",
            sequenceName = "administration_approval_rule_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "document_kind")
    private String documentKind;

    private int step;

    @Column(name = "least_amount")
    private BigDecimal leastAmount;

    @Column(name = "below_margin")
    private BigDecimal belowMargin;

    @Column(name = "least_discount")
    private BigDecimal leastDiscount;

    @Column(name = "least_over_budget")
    private BigDecimal leastOverBudget;

    @Column(name = "role_id")
    private Long roleId;

    @Column(name = "due_hours")
    private Integer dueHours;

    @Column(name = "escalation_role_id")
    private Long escalationRoleId;

    @Column(name = "escalation_hours")
    private Integer escalationHours;

    @Column(name = "is_closed")
    private boolean closed;

    protected ApprovalRule() {}

    ApprovalRule(ApprovalRuleForm form) {
        change(form);
    }

    final void change(ApprovalRuleForm form) {
        form.check();
        documentKind = form.getDocumentKind();
        step = form.getStep();
        leastAmount = form.getLeastAmount();
        belowMargin = form.getBelowMargin();
        leastDiscount = form.getLeastDiscount();
        leastOverBudget = form.getLeastOverBudget();
        roleId = form.getRoleId();
        dueHours = form.getDueHours();
        escalationRoleId = form.getEscalationRoleId();
        escalationHours = form.getEscalationHours();
    }

    void setClosed(boolean closed) {
        this.closed = closed;
    }

    /** The rules by which such a document is approved, one a step, in their order. */
    public static List<ApprovalRule> steps(
            List<ApprovalRule> rules, String kind, BigDecimal amount, ApprovalMeasures measures) {
        Map<Integer, ApprovalRule> steps = new TreeMap<>();
        rules.stream()
                .filter(rule -> !rule.closed && rule.documentKind.equals(kind) && rule.applies(amount, measures))
                .sorted(Comparator.comparing(ApprovalRule::getId))
                .forEach(rule -> steps.putIfAbsent(rule.step, rule));
        return new ArrayList<>(steps.values());
    }

    /** Whether all conditions hold; a figure that nobody knows speaks for the rule. */
    boolean applies(BigDecimal amount, ApprovalMeasures measures) {
        return reaches(amount == null ? null : amount.abs(), leastAmount)
                && (belowMargin == null
                        || measures.margin() == null
                        || measures.margin().compareTo(belowMargin) < 0)
                && reaches(measures.discount(), leastDiscount)
                && reaches(measures.overBudget(), leastOverBudget);
    }

    private static boolean reaches(BigDecimal figure, BigDecimal least) {
        return least == null || figure == null || figure.compareTo(least) >= 0;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public String getDocumentKind() {
        return documentKind;
    }

    public int getStep() {
        return step;
    }

    public BigDecimal getLeastAmount() {
        return leastAmount;
    }

    public BigDecimal getBelowMargin() {
        return belowMargin;
    }

    public BigDecimal getLeastDiscount() {
        return leastDiscount;
    }

    public BigDecimal getLeastOverBudget() {
        return leastOverBudget;
    }

    public Long getRoleId() {
        return roleId;
    }

    public Integer getDueHours() {
        return dueHours;
    }

    public Long getEscalationRoleId() {
        return escalationRoleId;
    }

    public Integer getEscalationHours() {
        return escalationHours;
    }

    public boolean isClosed() {
        return closed;
    }
}
