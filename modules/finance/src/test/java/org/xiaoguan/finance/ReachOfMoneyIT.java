package org.xiaoguan.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.finance.Figures.amount;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.role.Grant;
import org.xiaoguan.administration.role.RoleService;
import org.xiaoguan.administration.user.UserForm;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.finance.receipt.ReceiptService;
import org.xiaoguan.finance.receiptrecord.ReceiptRecordService;
import org.xiaoguan.projects.api.Projects;

/** Each permission reaches as far as it was granted, not as far as another one. */
@ExtendWith(ArquillianExtension.class)
class ReachOfMoneyIT {
    @Inject
    OpenProjects openProjects;

    @Inject
    Callers callers;

    @Inject
    RoleService roles;

    @Inject
    UserService users;

    @Inject
    ReceiptService receipts;

    @Inject
    ReceiptRecordService records;

    @Inject
    Projects projects;

    @Test
    void aPrintedRecordHoldsEveryReceiptAlsoOfWhoSeesFewerInLists() {
        OpenProjects.Open project = openProjects.open("1000");
        openProjects.asSystem(() -> receipts.create(Typed.receipt(project, amount("300")), null));
        String reader = reader(
                project,
                new Grant(FinancePermissions.RECEIPT_VIEW, ScopeLevel.OWN),
                new Grant(FinancePermissions.RECEIPT_PRINT, ScopeLevel.ALL));
        assertThat(callers.runAs(reader, () -> records.of(project.projectId())).lines())
                .hasSize(1);
    }

    @Test
    void pagesOfferOnlyWhatReachesTheProject() {
        OpenProjects.Open project = openProjects.open("1000");
        String reader = reader(
                project,
                new Grant(FinancePermissions.RECEIPT_CREATE, ScopeLevel.OWN),
                new Grant(FinancePermissions.RECEIPT_PRINT, ScopeLevel.ALL));
        assertThat(callers.runAs(reader, () -> projects.reaching(project.projectId(), FinancePermissions.ON_A_PROJECT)))
                .containsExactly(FinancePermissions.RECEIPT_PRINT);
    }

    private String reader(OpenProjects.Open project, Grant... grants) {
        return openProjects.asSystem(() -> {
            String name = "r" + UUID.randomUUID().toString().substring(0, 8);
            UserForm form = new UserForm();
            form.setUsername(name);
            form.setName(name);
            form.setPassword("a-good-password");
            form.setPasswordAgain("a-good-password");
            form.setDepartmentId(projects.summary(project.projectId()).departmentId());
            form.setRoleIds(List.of(roles.create(name, null, Set.of(grants), null)));
            users.create(form, null);
            return name;
        });
    }
}
