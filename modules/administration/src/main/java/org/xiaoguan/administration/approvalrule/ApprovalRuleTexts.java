package org.xiaoguan.administration.approvalrule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.administration.role.RoleNames;
import org.xiaoguan.ui.text.Formats;
import org.xiaoguan.ui.text.Texts;

/** Rules in words, in the page and in files. */
@ApplicationScoped
class ApprovalRuleTexts {
    @Inject
    RoleNames roleNames;

    @Inject
    Texts texts;

    /** What the roles are called that the rules name. */
    Map<Long, String> roles(Collection<ApprovalRule> rules) {
        Set<Long> named = rules.stream()
                .flatMap(rule -> Stream.of(rule.getRoleId(), rule.getEscalationRoleId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return roleNames.names(named.isEmpty() ? Set.of(-1L) : named);
    }

    /** When the step is needed, in words. */
    String condition(ApprovalRule rule) {
        String conditions = Stream.of(
                        said(
                                "approvalrule.when.amount",
                                rule.getLeastAmount() == null ? null : Formats.money(rule.getLeastAmount())),
                        said(
                                "approvalrule.when.margin",
                                rule.getBelowMargin() == null ? null : Formats.rate(rule.getBelowMargin())),
                        said(
                                "approvalrule.when.discount",
                                rule.getLeastDiscount() == null ? null : Formats.rate(rule.getLeastDiscount())),
                        said(
                                "approvalrule.when.over-budget",
                                rule.getLeastOverBudget() == null ? null : Formats.rate(rule.getLeastOverBudget())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(texts.get("approvalrule.and")));
        return conditions.isEmpty() ? texts.get("approvalrule.always") : conditions;
    }

    private String said(String key, String figure) {
        return figure == null ? null : texts.format(key, figure);
    }
}
