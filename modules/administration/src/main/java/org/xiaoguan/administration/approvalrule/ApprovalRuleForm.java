package org.xiaoguan.administration.approvalrule;

import java.io.Serializable;
import java.math.BigDecimal;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Violations;

/** What a person types of a step of approval. */
public class ApprovalRuleForm implements Serializable {
    private static final int LAST_STEP = 9;
    private static final int MOST_HOURS = 400;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private String documentKind;
    private Integer step = 1;
    private BigDecimal leastAmount;
    private BigDecimal belowMargin;
    private BigDecimal leastDiscount;
    private BigDecimal leastOverBudget;
    private Long roleId;
    private Integer dueHours;
    private Long escalationRoleId;
    private Integer escalationHours;

    /** A form for a new one. */
    public ApprovalRuleForm() {}

    /** A form that shows a rule. */
    public ApprovalRuleForm(ApprovalRule rule) {
        documentKind = rule.getDocumentKind();
        step = rule.getStep();
        leastAmount = rule.getLeastAmount();
        belowMargin = rule.getBelowMargin();
        leastDiscount = rule.getLeastDiscount();
        leastOverBudget = rule.getLeastOverBudget();
        roleId = rule.getRoleId();
        dueHours = rule.getDueHours();
        escalationRoleId = rule.getEscalationRoleId();
        escalationHours = rule.getEscalationHours();
    }

    /** What needs no other record to be known. */
    void check() {
        Violations violations = new Violations()
                .present("documentKind", documentKind)
                .present("roleId", roleId)
                .require(step != null && step >= 1 && step <= LAST_STEP, "step", "approvalrule.step.range", LAST_STEP)
                .require(dueHours == null || isHours(dueHours, 1), "dueHours", "approvalrule.hours.range", MOST_HOURS)
                .require(
                        escalationHours == null || isHours(escalationHours, 0),
                        "escalationHours",
                        "approvalrule.hours.range",
                        MOST_HOURS)
                .require(
                        escalationRoleId == null || dueHours != null, "dueHours", "approvalrule.escalation.without-due")
                .require(
                        escalationHours == null || escalationRoleId != null,
                        "escalationRoleId",
                        "approvalrule.escalation.without-role")
                .require(
                        escalationRoleId == null || !escalationRoleId.equals(roleId),
                        "escalationRoleId",
                        "approvalrule.escalation.same");
        if (leastAmount != null) {
            violations.collect(() -> Money.checkNotNegative("leastAmount", leastAmount));
        }
        percent(violations, "belowMargin", belowMargin);
        percent(violations, "leastDiscount", leastDiscount);
        percent(violations, "leastOverBudget", leastOverBudget);
        violations.throwIfAny();
    }

    private static boolean isHours(int hours, int least) {
        return hours >= least && hours <= MOST_HOURS;
    }

    private static void percent(Violations violations, String field, BigDecimal percent) {
        violations.require(
                percent == null
                        || (percent.signum() >= 0
                                && percent.compareTo(HUNDRED) <= 0
                                && percent.stripTrailingZeros().scale() <= 2),
                field,
                "approvalrule.percent.range");
    }

    public String getDocumentKind() {
        return documentKind;
    }

    public void setDocumentKind(String documentKind) {
        this.documentKind = documentKind;
    }

    public Integer getStep() {
        return step;
    }

    public void setStep(Integer step) {
        this.step = step;
    }

    public BigDecimal getLeastAmount() {
        return leastAmount;
    }

    public void setLeastAmount(BigDecimal leastAmount) {
        this.leastAmount = leastAmount;
    }

    public BigDecimal getBelowMargin() {
        return belowMargin;
    }

    public void setBelowMargin(BigDecimal belowMargin) {
        this.belowMargin = belowMargin;
    }

    public BigDecimal getLeastDiscount() {
        return leastDiscount;
    }

    public void setLeastDiscount(BigDecimal leastDiscount) {
        this.leastDiscount = leastDiscount;
    }

    public BigDecimal getLeastOverBudget() {
        return leastOverBudget;
    }

    public void setLeastOverBudget(BigDecimal leastOverBudget) {
        this.leastOverBudget = leastOverBudget;
    }

    public Long getRoleId() {
        return roleId;
    }

    public void setRoleId(Long roleId) {
        this.roleId = roleId;
    }

    public Integer getDueHours() {
        return dueHours;
    }

    public void setDueHours(Integer dueHours) {
        this.dueHours = dueHours;
    }

    public Long getEscalationRoleId() {
        return escalationRoleId;
    }

    public void setEscalationRoleId(Long escalationRoleId) {
        this.escalationRoleId = escalationRoleId;
    }

    public Integer getEscalationHours() {
        return escalationHours;
    }

    public void setEscalationHours(Integer escalationHours) {
        this.escalationHours = escalationHours;
    }
}
