package org.xiaoguan.administration.approvalrule;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.administration.role.RoleNames;
import org.xiaoguan.ui.text.Formats;
import org.xiaoguan.ui.text.Texts;

/** The rules by which documents are approved, by kind and step. */
@Named
@RequestScoped
public class ApprovalRuleListPage {
    private List<ApprovalRule> rows;
    private Map<Long, String> roles;

    @Inject
    ApprovalRuleService rules;

    @Inject
    RoleNames roleNames;

    @Inject
    Texts texts;

    @PostConstruct
    void read() {
        rows = rules.list();
        Collection<Long> named = rows.stream()
                .flatMap(rule -> Stream.of(rule.getRoleId(), rule.getEscalationRoleId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        roles = roleNames.names(named.isEmpty() ? Set.of(-1L) : named);
    }

    public List<ApprovalRule> getRows() {
        return rows;
    }

    public String role(Long roleId) {
        return roleId == null ? "" : roles.getOrDefault(roleId, "");
    }

    /** When the step is needed, in words. */
    public String condition(ApprovalRule rule) {
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
