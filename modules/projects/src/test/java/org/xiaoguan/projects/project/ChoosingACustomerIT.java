package org.xiaoguan.projects.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.projects.AtTheCompany;
import org.xiaoguan.projects.budget.ProjectForm;

/** A sheet names only customers that its writer may see; one that it names already stays. */
class ChoosingACustomerIT extends AtTheCompany {
    @Inject
    CustomerLookup lookup;

    @Test
    void refusesOneBeyondReachInANewSheet() {
        ProjectForm own = company.asSystem(() -> company.sheet("10", "100", "60"));
        ProjectForm foreign = company.asSystem(() -> company.sheet("10", "100", "60"));
        String writer = writer(own.getDepartmentId());
        assertThat(callers.runAs(writer, () -> projects.create(own, null))).isPositive();
        own.setCustomerId(foreign.getCustomerId());
        assertThatThrownBy(() -> callers.runAs(writer, () -> projects.create(own, null)))
                .hasStackTraceContaining("customerId: project.customer.unknown");
        own.setCustomerId(Long.MAX_VALUE);
        assertThatThrownBy(() -> callers.runAs(writer, () -> projects.create(own, null)))
                .hasStackTraceContaining("customerId: project.customer.unknown");
    }

    @Test
    void keepsTheOneThatTheSheetNamesAndRefusesAnother() {
        ProjectForm sheet = company.asSystem(() -> company.sheet("10", "100", "60"));
        ProjectForm foreign = company.asSystem(() -> company.sheet("10", "100", "60"));
        ProjectForm other = company.asSystem(() -> company.sheet("10", "100", "60"));
        sheet.setCustomerId(foreign.getCustomerId());
        long id = company.asSystem(() -> projects.create(sheet, null));
        callers.runAs(writer(sheet.getDepartmentId()), () -> {
            projects.update(id, projectViews.view(id).version(), projects.form(id));
            assertThat(lookup.label(foreign.getCustomerId())).isNotBlank();
            return null;
        });
        ProjectForm changed = company.asSystem(() -> projects.form(id));
        changed.setCustomerId(other.getCustomerId());
        String writer = writer(sheet.getDepartmentId());
        int version = company.asSystem(() -> projectViews.view(id).version());
        assertThatThrownBy(() -> callers.runAs(writer, () -> {
                    projects.update(id, version, changed);
                    return null;
                }))
                .hasStackTraceContaining("customerId: project.customer.unknown");
    }

    @Test
    void tellsNothingOfAnIdThatWasMadeUp() {
        ProjectForm foreign = company.asSystem(() -> company.sheet("10", "100", "60"));
        String writer = writer(company.asSystem(company::department));
        callers.runAs(writer, () -> {
            assertThat(lookup.label(foreign.getCustomerId())).isEmpty();
            assertThat(lookup.shown(foreign.getCustomerId())).isEmpty();
            return null;
        });
    }

    private String writer(long department) {
        return company.asSystem(
                () -> company.account(department, ScopeLevel.DEPARTMENT, CUSTOMER_VIEW, PROJECT_VIEW, PROJECT_EDIT));
    }
}
