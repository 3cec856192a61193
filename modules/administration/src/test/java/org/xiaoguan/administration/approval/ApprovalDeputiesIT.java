package org.xiaoguan.administration.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.deputy.DeputyForm;
import org.xiaoguan.administration.deputy.DeputyService;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;

/** Deputies decide steps for who is away. */
@ExtendWith(ArquillianExtension.class)
class ApprovalDeputiesIT extends SteppedApprovals {
    @Inject
    DeputyService deputies;

    @Inject
    CurrentUser currentUser;

    @Test
    void aDeputyDecidesForWhoIsAwayFromDayToDay() {
        rule(1, directors, form -> {});
        String deputy = company.user(department, company.role(ScopeLevel.ALL, AdministrationPermissions.STAFF_VIEW));
        LocalDate today = clock.today();
        name(director, deputy, today, today.plusDays(1));
        long id = submit("100");
        assertThat(waiting(deputy)).isTrue();
        assertThat(waiting(director)).isTrue();

        clock.set(clock.now().plusSeconds(3L * 24 * 3600));
        assertThat(waiting(deputy)).as("when the absence is over").isFalse();
        assertThatThrownBy(() -> decide(deputy, id, 1, true)).isInstanceOf(NotFoundException.class);

        clock.reset();
        decide(deputy, id, 1, true);
        assertThat(company.as(director, () -> approvals.latest(TestedKinds.STEPPED, documentId))
                        .orElseThrow()
                        .steps())
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.decider()).isEqualTo(called(deputy));
                    assertThat(step.absent()).isEqualTo(called(director));
                });
    }

    @Test
    void aDeputyDoesNotDecideWhatTheAbsentPersonSubmitted() {
        rule(1, directors, form -> {});
        String deputy = company.user(department, company.role(ScopeLevel.ALL, AdministrationPermissions.STAFF_VIEW));
        name(submitter, deputy, clock.today(), clock.today());
        long id = submit("100");
        assertThat(waiting(deputy)).isFalse();
        assertThatThrownBy(() -> decide(deputy, id, 1, true)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aDeputyHasNoWiderScopeThanWhoIsAway() {
        rule(1, directors, form -> {});
        long near = company.role(ScopeLevel.DEPARTMENT, TestedKinds.PERMISSION);
        rule(2, near, form -> {});
        String elsewhere = company.user(company.department(null), near);
        String deputy = company.user(department, company.role(ScopeLevel.ALL, AdministrationPermissions.STAFF_VIEW));
        name(elsewhere, deputy, clock.today(), clock.today());
        long id = submit("100");
        decide(director, id, 1, true);
        assertThat(waiting(elsewhere)).isFalse();
        assertThat(waiting(deputy)).isFalse();
    }

    private void name(String absent, String deputy, LocalDate from, LocalDate until) {
        DeputyForm form = new DeputyForm();
        form.setDeputyId(company.as(deputy, currentUser::getStaffId));
        form.setFromOn(from);
        form.setUntilOn(until);
        company.as(absent, () -> deputies.create(form, null));
    }

    private String called(String user) {
        return company.as(user, currentUser::getName);
    }
}
