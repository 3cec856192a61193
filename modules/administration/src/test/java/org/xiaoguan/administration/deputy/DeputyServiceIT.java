package org.xiaoguan.administration.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.approval.TestedKinds;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.CurrentUser;

@ExtendWith(ArquillianExtension.class)
class DeputyServiceIT {
    private static final String NOT_TO_DECIDE = "projects.fee.edit";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Inject
    DeputyService deputies;

    @Inject
    CurrentUser currentUser;

    @Inject
    Access access;

    @Inject
    BusinessClock clock;

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

    @AfterEach
    void end() {
        clock.reset();
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

    @Test
    void whoDecidesForSomebodyReadsMeanwhileWhatThatPersonReadsToDecide() {
        String approver = company.user(
                company.department(null),
                company.role(ScopeLevel.ALL, TestedKinds.PERMISSION, TestedKinds.READING, NOT_TO_DECIDE));
        assertThat(reached(deputy, TestedKinds.READING)).isEqualTo(Scope.NONE);
        LocalDate today = clock.today();
        company.as(approver, () -> deputies.create(form(deputy, today, today), null));
        assertThat(reached(deputy, TestedKinds.READING)).isEqualTo(Scope.ALL);
        assertThat(company.as(deputy, () -> access.may(TestedKinds.READING))).isTrue();
        assertThat(reached(deputy, NOT_TO_DECIDE)).as("nothing else is lent").isEqualTo(Scope.NONE);
        assertThat(reached(deputy, TestedKinds.PERMISSION))
                .as("the right to decide is that of the other person")
                .isEqualTo(Scope.NONE);

        clock.set(clock.now().plus(Duration.ofDays(1)));
        assertThat(reached(deputy, TestedKinds.READING)).isEqualTo(Scope.NONE);
    }

    @Test
    void whoMayNotDecideLendsNothing() {
        String reader = company.user(company.department(null), company.role(ScopeLevel.ALL, TestedKinds.READING));
        LocalDate today = clock.today();
        company.as(reader, () -> deputies.create(form(deputy, today, today), null));
        assertThat(reached(deputy, TestedKinds.READING)).isEqualTo(Scope.NONE);
    }

    private Scope reached(String user, String permission) {
        return company.as(user, () -> access.scope(permission));
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
