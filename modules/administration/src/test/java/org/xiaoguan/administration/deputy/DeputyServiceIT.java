package org.xiaoguan.administration.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.CurrentUser;

@ExtendWith(ArquillianExtension.class)
class DeputyServiceIT {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Inject
    DeputyService deputies;

    @Inject
    CurrentUser currentUser;

    @Inject
    Company company;

    private String person;
    private String deputy;
    private String other;

    @BeforeEach
    void begin() {
        long department = company.department(null);
        long role = company.role(ScopeLevel.ALL, AdministrationPermissions.STAFF_VIEW);
        person = company.user(department, role);
        deputy = company.user(department, role);
        other = company.user(department, role);
    }

    @Test
    void everybodyNamesTheirOwnAndOthersDoNotSeeIt() {
        DeputyForm form = form(deputy, DAY, DAY.plusDays(5));
        form.setStaffId(id(other));
        long made = company.as(person, () -> deputies.create(form, null));
        assertThat(company.as(person, () -> deputies.find(made)).getStaffId())
                .as("whatever was sent")
                .isEqualTo(id(person));
        assertThat(listed(person)).isEqualTo(1);
        assertThat(listed(deputy)).isEqualTo(1);
        assertThat(listed(other)).isZero();
        assertThatThrownBy(() -> company.as(other, () -> deputies.find(made))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> company.as(deputy, () -> {
                    deputies.delete(made);
                    return null;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoMayNamesThoseOfOthers() {
        String keeper = company.user(
                company.department(null), company.role(ScopeLevel.ALL, AdministrationPermissions.DEPUTY_EDIT));
        DeputyForm form = form(deputy, DAY, DAY);
        form.setStaffId(id(person));
        long made = company.as(keeper, () -> deputies.create(form, null));
        assertThat(company.as(person, () -> deputies.find(made)).getStaffId()).isEqualTo(id(person));
    }

    @Test
    void oneDeputyAtATime() {
        company.as(person, () -> deputies.create(form(deputy, DAY, DAY.plusDays(5)), null));
        assertThatThrownBy(() ->
                        company.as(person, () -> deputies.create(form(other, DAY.plusDays(5), DAY.plusDays(9)), null)))
                .hasMessageContaining("fromOn: deputy.overlap");
        company.as(person, () -> deputies.create(form(other, DAY.plusDays(6), DAY.plusDays(9)), null));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> company.as(person, () -> deputies.create(form(person, DAY, DAY.minusDays(1)), null)))
                .hasMessageContaining("deputyId: deputy.self")
                .hasMessageContaining("untilOn: deputy.order");
        assertThatThrownBy(() -> company.as(person, () -> deputies.create(new DeputyForm(), null)))
                .hasMessageContaining("deputyId: error.required")
                .hasMessageContaining("fromOn: error.required");
        assertThatThrownBy(() -> company.as(person, () -> deputies.create(form(deputy, DAY, DAY.plusYears(2)), null)))
                .hasMessageContaining("untilOn: deputy.long");
    }

    private DeputyForm form(String deputized, LocalDate from, LocalDate until) {
        DeputyForm form = new DeputyForm();
        form.setDeputyId(id(deputized));
        form.setFromOn(from);
        form.setUntilOn(until);
        return form;
    }

    private Long id(String user) {
        return company.as(user, currentUser::getStaffId);
    }

    private long listed(String user) {
        return company.as(user, () -> deputies.list(ListRequest.firstRows(20))).count();
    }
}
