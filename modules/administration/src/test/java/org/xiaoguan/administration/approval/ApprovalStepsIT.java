package org.xiaoguan.administration.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.Together;
import org.xiaoguan.administration.api.ApprovalMeasures;
import org.xiaoguan.administration.api.ApprovalRequest;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.WaitingApproval;
import org.xiaoguan.administration.approvalrule.ApprovalRuleForm;
import org.xiaoguan.administration.approvalrule.ApprovalRuleService;
import org.xiaoguan.administration.deputy.DeputyForm;
import org.xiaoguan.administration.deputy.DeputyService;
import org.xiaoguan.administration.notification.NotificationRow;
import org.xiaoguan.administration.notification.NotificationService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.CurrentUser;

/** Approvals in several steps: by roles, with a clock, with deputies. */
@ExtendWith(ArquillianExtension.class)
class ApprovalStepsIT {
    @Inject
    ApprovalService approvals;

    @Inject
    ApprovalRuleService rules;

    @Inject
    DeputyService deputies;

    @Inject
    CurrentUser currentUser;

    @Inject
    ApprovalClock timer;

    @Inject
    NotificationService notifications;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    private final List<Long> made = new ArrayList<>();
    private long documentId;
    private long department;
    private long directors;
    private long managers;
    private String submitter;
    private String director;
    private String manager;

    @BeforeEach
    void begin() {
        documentId = System.nanoTime();
        department = company.department(null);
        directors = company.role(ScopeLevel.ALL, TestedKinds.PERMISSION);
        managers = company.role(ScopeLevel.ALL, TestedKinds.PERMISSION);
        submitter = company.user(department, directors);
        director = company.user(department, directors);
        manager = company.user(department, managers);
    }

    @AfterEach
    void end() {
        clock.reset();
        company.asSystem(() -> {
            made.forEach(rules::delete);
            return null;
        });
    }

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

    private void rule(int step, long role, Consumer<ApprovalRuleForm> more) {
        ApprovalRuleForm form = new ApprovalRuleForm();
        form.setDocumentKind(TestedKinds.STEPPED);
        form.setStep(step);
        form.setRoleId(role);
        more.accept(form);
        made.add(company.asSystem(() -> rules.create(form, null)));
    }

    private void name(String absent, String deputy, LocalDate from, LocalDate until) {
        DeputyForm form = new DeputyForm();
        form.setDeputyId(company.as(deputy, currentUser::getStaffId));
        form.setFromOn(from);
        form.setUntilOn(until);
        company.as(absent, () -> deputies.create(form, null));
    }

    private long submit(String amount) {
        company.as(submitter, () -> {
            approvals.submit(new ApprovalRequest(
                    TestedKinds.STEPPED,
                    documentId,
                    number(),
                    "a document",
                    null,
                    new BigDecimal(amount),
                    "/test/document/view?id=" + documentId,
                    TestedKinds.PERMISSION,
                    department,
                    Set.of(),
                    ApprovalMeasures.NONE));
            return null;
        });
        return company.as(director, () -> approvals.latest(TestedKinds.STEPPED, documentId))
                .orElseThrow()
                .approval()
                .getId();
    }

    private Approval view(long id) {
        Approval approval = company.as(director, () -> approvals.latest(TestedKinds.STEPPED, documentId))
                .orElseThrow()
                .approval();
        assertThat(approval.getId()).isEqualTo(id);
        return approval;
    }

    private void decide(String user, long id, int step, boolean approve) {
        company.as(user, () -> {
            approvals.decide(id, step, approve, approve ? null : "太贵");
            return null;
        });
    }

    private boolean waiting(String user) {
        return rows(user).stream().anyMatch(row -> row.number().equals(number()));
    }

    private WaitingApproval row(String user) {
        return rows(user).stream()
                .filter(row -> row.number().equals(number()))
                .findFirst()
                .orElseThrow();
    }

    private List<WaitingApproval> rows(String user) {
        return company.as(user, () -> approvals.waitingForCaller(ListRequest.firstRows(ListRequest.MAX_SIZE)))
                .rows();
    }

    private String called(String user) {
        return company.as(user, currentUser::getName);
    }

    private String number() {
        return "T-" + documentId;
    }

    private static Instant at(String text) {
        return LocalDateTime.parse(text).atZone(BusinessClock.ZONE).toInstant();
    }
}
