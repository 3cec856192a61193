package org.xiaoguan.administration.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Together;
import org.xiaoguan.administration.notification.NotificationRow;
import org.xiaoguan.administration.notification.NotificationService;
import org.xiaoguan.administration.role.RoleService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;

/** Approvals in several steps: by roles and with a clock. */
@ExtendWith(ArquillianExtension.class)
class ApprovalStepsIT extends SteppedApprovals {
    @Inject
    RoleService roles;

    @Inject
    ApprovalClock timer;

    @Inject
    NotificationService notifications;

    @Test
    void stepsAreDecidedOneAfterTheOther() {
        rule(1, directors, form -> {});
        rule(2, managers, form -> {});
        long id = submit("100");
        assertThat(waiting(director)).isTrue();
        assertThat(waiting(manager)).isFalse();
        assertThatThrownBy(() -> decide(manager, id, 1, true)).isInstanceOf(NotFoundException.class);

        decide(director, id, 1, true);
        assertThat(view(id).getState()).isEqualTo(ApprovalState.PENDING);
        assertThat(waiting(director)).isFalse();
        assertThat(waiting(manager)).isTrue();
        assertThat(row(manager)).satisfies(row -> {
            assertThat(row.step()).isEqualTo(2);
            assertThat(row.steps()).isEqualTo(2);
            assertThat(row.role()).isNotEmpty();
        });

        decide(manager, id, 2, true);
        assertThat(view(id).getState()).isEqualTo(ApprovalState.APPROVED);
        assertThat(company.as(manager, () -> approvals.latest(TestedKinds.STEPPED, documentId))
                        .orElseThrow()
                        .steps())
                .extracting(ApprovalView.Step::decider)
                .doesNotContain("")
                .hasSize(2);
    }

    @Test
    void aRejectionEndsItAtAnyStep() {
        rule(1, directors, form -> {});
        rule(2, managers, form -> {});
        long id = submit("100");
        decide(director, id, 1, false);
        assertThat(view(id).getState()).isEqualTo(ApprovalState.REJECTED);
        assertThat(waiting(manager)).isFalse();
    }

    @Test
    void aSecondClickDoesNotApproveTheNextStep() {
        rule(1, directors, form -> {});
        rule(2, managers, form -> {});
        long id = submit("100");
        String both = company.user(department, directors, managers);
        decide(both, id, 1, true);
        assertThatThrownBy(() -> decide(both, id, 1, true)).hasMessageContaining("approval.decided-already");
        assertThat(view(id).getStep()).isEqualTo(2);
    }

    @Test
    void twoWhoDecideAStepAtOnceDecideItOnce() throws Exception {
        rule(1, directors, form -> {});
        rule(2, directors, form -> {});
        long id = submit("100");
        List<String> people = List.of(director, company.user(department, directors));
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Together.several(2, () -> {
            String person = people.get(next.getAndIncrement());
            try {
                decide(person, id, 1, true);
                done.incrementAndGet();
            } catch (RuntimeException e) {
                // the other one was faster
            }
            return null;
        });
        assertThat(done).hasValue(1);
        assertThat(view(id).getStep()).isEqualTo(2);
    }

    @Test
    void aStepIsNeededOnlyWhenItsConditionHolds() {
        rule(1, directors, form -> {});
        rule(2, managers, form -> form.setLeastAmount(new BigDecimal("1000")));
        long small = submit("999.99");
        decide(director, small, 1, true);
        assertThat(view(small).getState()).isEqualTo(ApprovalState.APPROVED);
        documentId++;
        long large = submit("1000.00");
        decide(director, large, 1, true);
        assertThat(view(large).getState()).isEqualTo(ApprovalState.PENDING);
    }

    @Test
    void nobodyDecidesAnyStepOfWhatTheySubmitted() {
        rule(1, managers, form -> {});
        rule(2, directors, form -> {});
        long id = submit("100");
        decide(manager, id, 1, true);
        assertThat(waiting(submitter)).isFalse();
        assertThatThrownBy(() -> decide(submitter, id, 2, true)).hasMessageContaining("approval.own");
    }

    @Test
    void whatWaitsKeepsItsStepsWhenRulesChange() {
        rule(1, directors, form -> {});
        rule(2, managers, form -> {});
        long id = submit("100");
        end();
        made.clear();
        decide(director, id, 1, true);
        assertThat(view(id).getState()).isEqualTo(ApprovalState.PENDING);
    }

    @Test
    void theClockPassesOverTheHolidayAndThenSomebodyElseMayDecide() {
        rule(1, directors, form -> {
            form.setDueHours(4);
            form.setEscalationRoleId(managers);
            form.setEscalationHours(2);
        });
        clock.set(at("2026-09-30T16:00"));
        long id = submit("100");
        assertThat(view(id).getDueAt()).isEqualTo(at("2026-10-08T11:00"));
        assertThat(view(id).getEscalatesAt()).isEqualTo(at("2026-10-08T14:00"));

        look("2026-10-08T10:59");
        assertThat(told(director)).containsExactly(ApprovalNotifications.WAITS);

        look("2026-10-08T11:30");
        assertThat(row(director).overdue(clock.now())).isTrue();
        assertThat(waiting(manager)).isFalse();
        assertThat(told(director)).containsExactly(ApprovalNotifications.REMINDED, ApprovalNotifications.WAITS);
        assertThat(told(manager)).isEmpty();

        look("2026-10-08T14:00");
        look("2026-10-08T14:01");
        assertThat(told(director)).hasSize(2);
        assertThat(told(manager)).containsExactly(ApprovalNotifications.ESCALATED);
        assertThat(waiting(manager)).isTrue();
        assertThat(waiting(director)).as("the role of the step still may").isTrue();
        decide(manager, id, 1, true);
        assertThat(view(id).getState()).isEqualTo(ApprovalState.APPROVED);
        assertThat(company.<Long>as(director, notifications::unread))
                .as("nothing waits")
                .isZero();
    }

    /** The clock goes on and the timer looks. */
    private void look(String time) {
        clock.set(at(time));
        company.asSystem(() -> {
            timer.tellDue();
            return null;
        });
    }

    private List<String> told(String user) {
        return company.as(user, () -> notifications.list(ListRequest.firstRows(20))).rows().stream()
                .map(NotificationRow::textKey)
                .toList();
    }

    @Test
    void aRoleThatARequestWaitsForIsNotClosed() {
        rule(1, directors, form -> {});
        long id = submit("100");
        company.asSystem(() -> {
            made.forEach(rules::delete);
            made.clear();
            return null;
        });
        assertThatThrownBy(() -> close(directors)).hasMessageContaining("approvalrule.role.awaited");
        decide(director, id, 1, true);
        close(directors);
    }

    private void close(long role) {
        company.asSystem(() -> {
            roles.setClosed(role, true);
            return null;
        });
    }

    private static Instant at(String text) {
        return LocalDateTime.parse(text).atZone(BusinessClock.ZONE).toInstant();
    }
}
