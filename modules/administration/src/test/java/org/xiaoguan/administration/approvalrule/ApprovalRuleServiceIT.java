package org.xiaoguan.administration.approvalrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ApprovalMeasures;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.approval.TestedKinds;
import org.xiaoguan.administration.role.Grant;
import org.xiaoguan.administration.role.Role;
import org.xiaoguan.administration.role.RoleService;
import org.xiaoguan.shared.AccessDeniedException;

@ExtendWith(ArquillianExtension.class)
class ApprovalRuleServiceIT {
    @Inject
    ApprovalRuleService rules;

    @Inject
    RoleService roles;

    @Inject
    Company company;

    @Test
    void aRoleThatMayNotApproveIsRefused() {
        long role = company.role(ScopeLevel.ALL, AdministrationPermissions.STAFF_VIEW);
        assertThatThrownBy(() -> create(form(role))).hasMessageContaining("roleId: approvalrule.role.without");
        ApprovalRuleForm escalating = form(approvers());
        escalating.setDueHours(8);
        escalating.setEscalationRoleId(role);
        assertThatThrownBy(() -> create(escalating))
                .hasMessageContaining("escalationRoleId: approvalrule.role.without");
    }

    @Test
    void aFigureThatTheDocumentDoesNotHaveIsRefused() {
        ApprovalRuleForm form = form(approvers());
        form.setBelowMargin(new BigDecimal("15"));
        form.setLeastOverBudget(new BigDecimal("5"));
        assertThatThrownBy(() -> create(form))
                .hasMessageContaining("belowMargin: approvalrule.measure.none")
                .hasMessageContaining("leastOverBudget: approvalrule.measure.none");
        form.setDocumentKind("no.kind");
        assertThatThrownBy(() -> create(form)).hasMessageContaining("documentKind: error.not-found");
    }

    @Test
    void aClosedRuleDoesNotCountAndAUsedRoleIsNotDeleted() {
        long role = approvers();
        ApprovalRuleForm form = form(role);
        form.setLeastAmount(new BigDecimal("777777.77"));
        long id = create(form);
        assertThat(rules.steps(TestedKinds.PLAIN, new BigDecimal("777777.77"), ApprovalMeasures.NONE))
                .extracting(ApprovalRule::getId)
                .containsExactly(id);
        assertThatThrownBy(() -> company.asSystem(() -> {
                    roles.delete(role);
                    return null;
                }))
                .hasMessageContaining("approvalrule.referred");
        close(id, true);
        assertThat(rules.steps(TestedKinds.PLAIN, new BigDecimal("777777.77"), ApprovalMeasures.NONE))
                .isEmpty();
        company.asSystem(() -> {
            rules.delete(id);
            return null;
        });
    }

    @Test
    void aRoleThatARuleNeedsIsNeitherClosedNorLosesItsPermission() {
        long role = approvers();
        ApprovalRuleForm form = form(role);
        form.setLeastAmount(new BigDecimal("888888.88"));
        long id = create(form);
        assertThatThrownBy(() -> closeRole(role, true)).hasMessageContaining("approvalrule.role.needed");
        assertThatThrownBy(() -> grant(role, AdministrationPermissions.STAFF_VIEW))
                .hasMessageContaining("approvalrule.role.needed");
        grant(role, TestedKinds.PERMISSION, AdministrationPermissions.STAFF_VIEW);

        close(id, true);
        closeRole(role, true);
        assertThatThrownBy(() -> close(id, false))
                .as("nobody could decide it")
                .hasMessageContaining("roleId: error.not-found");
        company.asSystem(() -> {
            rules.delete(id);
            return null;
        });
    }

    private void close(long rule, boolean closed) {
        company.asSystem(() -> {
            rules.setClosed(rule, closed);
            return null;
        });
    }

    private void closeRole(long role, boolean closed) {
        company.asSystem(() -> {
            roles.setClosed(role, closed);
            return null;
        });
    }

    private void grant(long id, String... permissions) {
        company.asSystem(() -> {
            Role role = roles.find(id);
            Set<Grant> grants = Stream.of(permissions)
                    .map(permission -> new Grant(permission, ScopeLevel.ALL))
                    .collect(Collectors.toSet());
            roles.update(id, role.getVersion(), role.getName(), null, grants);
            return null;
        });
    }

    @Test
    void onlyWhoMaintainsRulesChangesThem() {
        String reader = company.user(
                company.department(null), company.role(ScopeLevel.ALL, AdministrationPermissions.APPROVAL_RULE_VIEW));
        long role = approvers();
        assertThatThrownBy(() -> company.as(reader, () -> rules.create(form(role), null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private long approvers() {
        return company.role(ScopeLevel.ALL, TestedKinds.PERMISSION);
    }

    private static ApprovalRuleForm form(long role) {
        ApprovalRuleForm form = new ApprovalRuleForm();
        form.setDocumentKind(TestedKinds.PLAIN);
        form.setRoleId(role);
        return form;
    }

    private long create(ApprovalRuleForm form) {
        return company.asSystem(() -> rules.create(form, null));
    }
}
