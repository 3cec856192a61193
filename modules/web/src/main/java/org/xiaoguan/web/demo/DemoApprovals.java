package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.administration.approval.ApprovalClock;
import org.xiaoguan.administration.approvalrule.ApprovalRuleForm;
import org.xiaoguan.administration.approvalrule.ApprovalRuleService;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.shared.BusinessClock;

/** Rules of who approves large changes, and one that waits longer than they allow. */
@Dependent
public class DemoApprovals {
    private static final String DIRECTOR = "销售总监";
    private static final String MANAGER = "总经理";
    private static final int DAYS = 3;
    private static final BigDecimal AMOUNT = new BigDecimal("68000.00");

    @Inject
    DemoDesk desk;

    @Inject
    DemoChanges changes;

    @Inject
    ApprovalRuleService rules;

    @Inject
    ApprovalClock timer;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    /** Somebody submitted a change days ago, and nobody has decided it. */
    void letWait(DemoProjects.Work work, LocalDate today) {
        rule(1, "50000", DIRECTOR, MANAGER);
        rule(2, "200000", MANAGER, null);
        changes.askForFee(calendar.plusWorkingDays(today, -DAYS), work.seller(), work.id(), AMOUNT);
        clock.setToPast(today.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant());
        timer.tellDue();
    }

    private void rule(int step, String from, String role, String escalation) {
        ApprovalRuleForm form = new ApprovalRuleForm();
        form.setDocumentKind(ChangeOrder.KIND);
        form.setStep(step);
        form.setLeastAmount(new BigDecimal(from));
        form.setRoleId(role(role));
        form.setDueHours(8);
        if (escalation != null) {
            form.setEscalationRoleId(role(escalation));
            form.setEscalationHours(8);
        }
        rules.create(form, null);
    }

    private Long role(String name) {
        return rules.roles().stream()
                .filter(role -> role.label().equals(name))
                .map(Option::id)
                .findFirst()
                .orElseThrow();
    }
}
