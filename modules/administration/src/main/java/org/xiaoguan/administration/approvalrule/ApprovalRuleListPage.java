package org.xiaoguan.administration.approvalrule;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The rules by which documents are approved, by kind and step. */
@Named
@RequestScoped
public class ApprovalRuleListPage {
    private List<ApprovalRule> rows;
    private Map<Long, String> roles;

    @Inject
    ApprovalRuleService rules;

    @Inject
    ApprovalRuleTexts words;

    @PostConstruct
    void read() {
        rows = rules.list();
        roles = words.roles(rows);
    }

    public List<ApprovalRule> getRows() {
        return rows;
    }

    public String role(Long roleId) {
        return roleId == null ? "" : roles.getOrDefault(roleId, "");
    }

    /** When the step is needed, in words. */
    public String condition(ApprovalRule rule) {
        return words.condition(rule);
    }
}
