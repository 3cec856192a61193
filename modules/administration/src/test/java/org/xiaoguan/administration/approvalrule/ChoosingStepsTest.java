package org.xiaoguan.administration.approvalrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.ApprovalMeasures;

class ChoosingStepsTest {
    private static final String KIND = "projects.project";

    private final List<ApprovalRule> rules = new ArrayList<>();

    @Test
    void withoutRulesThereAreNoSteps() {
        assertThat(steps("1000", ApprovalMeasures.NONE)).isEmpty();
    }

    @Test
    void aRuleWithoutConditionsAlwaysApplies() {
        rule(1, 10);
        assertThat(steps(null, ApprovalMeasures.NONE)).containsExactly(10L);
    }

    @Test
    void stepsComeInTheirOrderAndOnlyThoseThatApply() {
        rule(3, 30);
        rule(1, 10);
        rule(2, 20).setLeastAmount(new BigDecimal("100000"));
        make();
        assertThat(steps("99999.99", ApprovalMeasures.NONE)).containsExactly(10L, 30L);
        assertThat(steps("100000.00", ApprovalMeasures.NONE)).containsExactly(10L, 20L, 30L);
        assertThat(steps("-100000.00", ApprovalMeasures.NONE))
                .as("what is taken off counts alike")
                .contains(20L);
    }

    @Test
    void ofSeveralRulesOfOneStepTheFirstThatAppliesCounts() {
        rule(1, 10).setBelowMargin(new BigDecimal("10"));
        rule(1, 11);
        make();
        assertThat(steps("1", measures("9.99", "0"))).containsExactly(10L);
        assertThat(steps("1", measures("10.00", "0"))).containsExactly(11L);
    }

    @Test
    void allConditionsOfARuleHoldTogether() {
        ApprovalRuleForm form = rule(1, 10);
        form.setBelowMargin(new BigDecimal("15"));
        form.setLeastDiscount(new BigDecimal("5"));
        make();
        assertThat(steps("1", measures("14", "5"))).containsExactly(10L);
        assertThat(steps("1", measures("14", "4.99"))).isEmpty();
        assertThat(steps("1", measures("15", "5"))).isEmpty();
    }

    @Test
    void aFigureThatNobodyKnowsSpeaksForTheRule() {
        rule(1, 10).setBelowMargin(new BigDecimal("15"));
        make();
        assertThat(steps("1", ApprovalMeasures.NONE)).containsExactly(10L);
    }

    @Test
    void closedRulesAndThoseOfOtherKindsDoNotCount() {
        rule(1, 10).setDocumentKind("projects.change");
        rule(2, 20);
        make();
        rules.get(1).setClosed(true);
        assertThat(steps("1", ApprovalMeasures.NONE)).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        ApprovalRuleForm form = new ApprovalRuleForm();
        form.setStep(10);
        form.setDueHours(0);
        form.setEscalationHours(2);
        form.setBelowMargin(new BigDecimal("100.01"));
        form.setLeastDiscount(new BigDecimal("1.234"));
        form.setLeastAmount(new BigDecimal("-1"));
        assertThatThrownBy(form::check)
                .hasMessageContaining("documentKind: error.required")
                .hasMessageContaining("roleId: error.required")
                .hasMessageContaining("step: approvalrule.step.range")
                .hasMessageContaining("dueHours: approvalrule.hours.range")
                .hasMessageContaining("escalationRoleId: approvalrule.escalation.without-role")
                .hasMessageContaining("belowMargin: approvalrule.percent.range")
                .hasMessageContaining("leastDiscount: approvalrule.percent.range")
                .hasMessageContaining("leastAmount:");
        ApprovalRuleForm other = new ApprovalRuleForm();
        other.setDocumentKind(KIND);
        other.setRoleId(1L);
        other.setEscalationRoleId(1L);
        assertThatThrownBy(other::check)
                .hasMessageContaining("dueHours: approvalrule.escalation.without-due")
                .hasMessageContaining("escalationRoleId: approvalrule.escalation.same");
    }

    private final List<ApprovalRuleForm> forms = new ArrayList<>();

    private ApprovalRuleForm rule(int step, long role) {
        ApprovalRuleForm form = new ApprovalRuleForm();
        form.setDocumentKind(KIND);
        form.setStep(step);
        form.setRoleId(role);
        forms.add(form);
        return form;
    }

    private void make() {
        for (ApprovalRuleForm form : forms) {
            ApprovalRule rule = new ApprovalRule(form);
            identify(rule, rules.size() + 1L);
            rules.add(rule);
        }
        forms.clear();
    }

    /** As the database does. */
    private static void identify(ApprovalRule rule, long id) {
        try {
            Field field = ApprovalRule.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(rule, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Long> steps(String amount, ApprovalMeasures measures) {
        make();
        return ApprovalRule.steps(rules, KIND, amount == null ? null : new BigDecimal(amount), measures).stream()
                .map(ApprovalRule::getRoleId)
                .toList();
    }

    private static ApprovalMeasures measures(String margin, String discount) {
        return new ApprovalMeasures(new BigDecimal(margin), new BigDecimal(discount), null);
    }
}
