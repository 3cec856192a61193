package org.xiaoguan.crm.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_ASSIGN;
import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_CREATE;
import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_EDIT;
import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_VIEW;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.administration.notification.NotificationRow;
import org.xiaoguan.administration.notification.NotificationService;
import org.xiaoguan.crm.api.Complaints;
import org.xiaoguan.crm.api.DueComplaint;
import org.xiaoguan.crm.complaint.list.ComplaintFigures;
import org.xiaoguan.crm.complaint.list.ComplaintFilter;
import org.xiaoguan.crm.complaint.list.ComplaintListService;
import org.xiaoguan.crm.complaint.list.ComplaintRow;
import org.xiaoguan.crm.complaint.list.ComplaintTab;
import org.xiaoguan.crm.contactrecord.Sellers;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** A complaint among customer service, who sells, and a supervisor. */
@ExtendWith(ArquillianExtension.class)
class ComplaintServiceIT {
    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    ComplaintService complaints;

    @Inject
    ComplaintListService lists;

    @Inject
    Complaints home;

    @Inject
    ComplaintNews news;

    @Inject
    NotificationService notifications;

    @Inject
    Dictionaries dictionaries;

    @Inject
    WorkingCalendar calendar;

    @Inject
    History history;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    @Inject
    Sellers sellers;

    private Sellers.Team team;
    private String service;
    private String seller;
    private String chief;

    @BeforeEach
    void begin() {
        sellers.on(TODAY);
        team = sellers.team();
        service = company.user(
                team.department(),
                company.role(ScopeLevel.ALL, CUSTOMER_VIEW, COMPLAINT_VIEW, COMPLAINT_CREATE, COMPLAINT_EDIT));
        long own = company.role(ScopeLevel.OWN, CUSTOMER_VIEW, COMPLAINT_VIEW, COMPLAINT_CREATE, COMPLAINT_EDIT);
        seller = company.user(team.department(), own);
        chief = company.user(
                team.department(), company.role(ScopeLevel.DEPARTMENT_TREE, COMPLAINT_VIEW, COMPLAINT_ASSIGN));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aComplaintGoesFromReceiptToTheCustomersAnswer() {
        long id = received(Severity.MAJOR);
        Complaint read = view(service, id);
        assertThat(read.getNumber()).matches("TS-202611-\\d{4,}");
        assertThat(read.getFirstAnswer().getAnswerDueAt())
                .isEqualTo(calendar.plusWorkingTime(at(9), Duration.ofHours(4)));
        assertThat(read.getTimes().getSolutionDueAt()).isEqualTo(calendar.plusWorkingDays(at(9), 5));
        assertThat(steps(service, id)).containsExactly(ComplaintStep.ANSWER, ComplaintStep.WITHDRAW);
        assertThat(steps(chief, id)).containsExactly(ComplaintStep.ASSIGN);
        assertThat(due(chief)).contains(id);
        assertThat(due(service)).contains(id);

        perform(chief, ComplaintStep.ASSIGN, id, form -> form.setOwnerId(sellers.staff(seller)));
        assertThat(due(seller)).contains(id);
        assertThat(due(chief)).doesNotContain(id);
        assertThat(due(service)).doesNotContain(id);
        assertThat(ids(seller, ComplaintTab.MINE)).contains(id);
        assertThat(steps(seller, id))
                .containsExactly(ComplaintStep.ANSWER, ComplaintStep.PROPOSE, ComplaintStep.WITHDRAW);

        perform(seller, ComplaintStep.PROPOSE, id, form -> form.setSolution("send new boards"));
        sellers.on(TODAY.plusDays(3));
        perform(seller, ComplaintStep.FINISH, id, form -> {
            form.setOutcome("sent");
            form.setRootCause("loaded upright");
        });
        assertThat(view(seller, id).getTimes().getSolutionDays()).isEqualTo(1);
        assertThat(ids(service, ComplaintTab.WAITING)).contains(id);
        assertThat(due(seller)).doesNotContain(id);

        perform(service, ComplaintStep.REPLY, id, form -> {
            form.setCustomerAnswer(CustomerAnswer.UNSATISFIED);
            form.setAnswerNote("two are bent again");
        });
        assertThat(view(service, id).getRoundNo()).isEqualTo(2);
        perform(seller, ComplaintStep.PROPOSE, id, form -> form.setSolution("change those two"));
        perform(seller, ComplaintStep.FINISH, id, form -> form.setOutcome("changed"));
        perform(service, ComplaintStep.REPLY, id, form -> form.setCustomerAnswer(CustomerAnswer.SATISFIED));

        assertThat(ids(service, ComplaintTab.CLOSED)).contains(id);
        assertThat(ids(service, ComplaintTab.OPEN)).doesNotContain(id);
        assertThat(steps(service, id)).isEmpty();
        ComplaintFigures figures = sellers.as(
                service, () -> lists.figures(ComplaintFilter.ofCustomer(ComplaintTab.OPEN, team.customer())));
        assertThat(figures.open()).isZero();
        assertThat(figures.days()).isEqualByComparingTo("1.0");
        assertThat(company.asSystem(() -> history.of(Complaint.KIND, id))).hasSizeGreaterThan(7);
    }

    @Test
    void aWithdrawnComplaintIsOpenAndDueForNobody() {
        long id = received(Severity.CRITICAL);
        assertThat(steps(chief, id)).doesNotContain(ComplaintStep.WITHDRAW);
        assertThatThrownBy(() -> perform(chief, ComplaintStep.WITHDRAW, id, form -> form.setWithdrawalReason("no")))
                .isInstanceOf(NotFoundException.class);
        perform(chief, ComplaintStep.ASSIGN, id, form -> form.setOwnerId(sellers.staff(seller)));
        perform(service, ComplaintStep.WITHDRAW, id, form -> form.setWithdrawalReason("counted wrongly"));

        sellers.on(TODAY.plusDays(3));
        assertThat(due(seller)).doesNotContain(id);
        assertThat(due(chief)).doesNotContain(id);
        assertThat(told(seller)).startsWith(ComplaintNotifications.WITHDRAWN);
        for (ComplaintTab tab : List.of(ComplaintTab.OPEN, ComplaintTab.OVERDUE, ComplaintTab.CLOSED)) {
            assertThat(ids(service, tab)).as(tab.name()).doesNotContain(id);
        }
        assertThat(ids(service, ComplaintTab.WITHDRAWN)).containsExactly(id);
        assertThat(sellers.as(
                                service,
                                () -> lists.figures(ComplaintFilter.ofCustomer(ComplaintTab.OPEN, team.customer())))
                        .open())
                .isZero();
        assertThat(steps(service, id)).isEmpty();
        long other = received(Severity.MINOR);
        perform(service, ComplaintStep.WITHDRAW, other, form -> form.setWithdrawalReason("nobody had it yet"));
        assertThat(view(service, other).getOwnerId()).isNull();
    }

    @Test
    void whatIsDueAndNotDoneIsOverdue() {
        long id = received(Severity.CRITICAL);
        assertThat(ids(service, ComplaintTab.OVERDUE)).doesNotContain(id);
        sellers.on(TODAY.plusDays(3));
        assertThat(ids(service, ComplaintTab.OVERDUE)).contains(id);
        assertThat(due(chief)).contains(id);
        assertThat(due(service)).contains(id);
    }

    @Test
    void ownersAreToldAtOnceAndOnceMoreWhenItIsOverdue() {
        long id = received(Severity.CRITICAL);
        perform(chief, ComplaintStep.ASSIGN, id, form -> form.setOwnerId(sellers.staff(seller)));
        assertThat(told(seller)).containsExactly(ComplaintNotifications.ASSIGNED);
        sellers.on(TODAY.plusDays(3));
        int version = view(seller, id).getVersion();
        assertThat(company.<Integer>asSystem(news::tellOverdue)).isPositive();
        company.asSystem(news::tellOverdue);
        assertThat(told(seller)).containsExactly(ComplaintNotifications.OVERDUE, ComplaintNotifications.ASSIGNED);
        assertThat(view(seller, id).getVersion()).isEqualTo(version);
    }

    @Test
    void whoMayAssignIsToldWhereNobodyHasASuperior() {
        received(Severity.MINOR);
        assertThat(told(chief)).containsExactly(ComplaintNotifications.RECEIVED);
    }

    private List<String> told(String username) {
        return sellers
                .<ListResult<NotificationRow>>as(username, () -> notifications.list(ListRequest.firstRows(9)))
                .rows()
                .stream()
                .map(NotificationRow::textKey)
                .toList();
    }

    @Test
    void aComplaintIsSeenWithItsCustomerAndByWhoIsToSolveIt() {
        long id = received(Severity.MINOR);
        assertThatThrownBy(() -> view(seller, id)).isInstanceOf(NotFoundException.class);
        String owner = ownersRole();
        assertThat(view(owner, id).getId()).isEqualTo(id);
        assertThat(ids(owner, ComplaintTab.ALL)).contains(id);
        assertThat(steps(owner, id)).isEmpty();
        assertThatThrownBy(() -> perform(owner, ComplaintStep.ANSWER, id, form -> form.setAnswer("yes")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> perform(service, ComplaintStep.ASSIGN, id, form -> form.setOwnerId(1L)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sellers.as(chief, () -> complaints.create(form(Severity.MINOR), null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void ofTwoWhoDoAStepAtOnceOneDoesIt() throws Exception {
        long id = received(Severity.MINOR);
        long owner = sellers.staff(seller);
        int version = view(chief, id).getVersion();
        CyclicBarrier start = new CyclicBarrier(4);
        ExecutorService people = Executors.newFixedThreadPool(4, threads);
        List<Future<Boolean>> running = new ArrayList<>();
        for (int person = 0; person < 4; person++) {
            running.add(people.submit(() -> {
                ComplaintStepForm form = new ComplaintStepForm();
                form.setOwnerId(owner);
                start.await();
                try {
                    sellers.does(chief, () -> complaints.perform(ComplaintStep.ASSIGN, id, version, form));
                    return true;
                } catch (RuntimeException e) {
                    return false;
                }
            }));
        }
        int done = 0;
        for (Future<Boolean> one : running) {
            done += one.get() ? 1 : 0;
        }
        people.shutdownNow();
        assertThat(done).isEqualTo(1);
        assertThat(view(chief, id).getState()).isEqualTo(ComplaintState.ASSIGNED);
    }

    @Test
    void theSameFormMakesOneComplaint() {
        String key = Company.unique("key");
        long first = sellers.as(service, () -> complaints.create(form(Severity.MINOR), key));
        long again = sellers.as(service, () -> complaints.create(form(Severity.MINOR), key));
        assertThat(again).isEqualTo(first);
    }

    /** Somebody who looks after the customer, beside those who sell to it. */
    private String ownersRole() {
        long own = company.role(ScopeLevel.OWN, CUSTOMER_VIEW, COMPLAINT_VIEW, COMPLAINT_EDIT);
        String owner = company.user(team.department(), own);
        sellers.handOver(team.customer(), owner);
        return owner;
    }

    private Instant at(int hour) {
        return TODAY.atTime(hour, 0).atZone(BusinessClock.ZONE).toInstant();
    }

    private ComplaintForm form(Severity severity) {
        ComplaintForm form = new ComplaintForm();
        form.setCustomerId(team.customer());
        form.receivedAt(clock.now());
        form.setKindId(dictionaries.idOf("complaint-kind", "QUALITY"));
        form.setSeverity(severity);
        form.setDescription("boards are bent");
        return form;
    }

    private long received(Severity severity) {
        return sellers.as(service, () -> complaints.create(form(severity), null));
    }

    private Complaint view(String username, long id) {
        return sellers.as(username, () -> complaints.view(id));
    }

    private List<ComplaintStep> steps(String username, long id) {
        return sellers.as(username, () -> complaints.steps(id));
    }

    private List<Long> ids(String username, ComplaintTab tab) {
        return sellers
                .as(
                        username,
                        () -> lists.list(ComplaintFilter.ofCustomer(tab, team.customer()), ListRequest.firstRows(20)))
                .rows()
                .stream()
                .map(ComplaintRow::id)
                .toList();
    }

    private List<Long> due(String username) {
        return sellers.<List<DueComplaint>>as(username, () -> home.due(20)).stream()
                .map(DueComplaint::id)
                .toList();
    }

    private void perform(String username, ComplaintStep step, long id, Consumer<ComplaintStepForm> typing) {
        sellers.does(username, () -> {
            Complaint complaint = complaints.view(id);
            ComplaintStepForm form = new ComplaintStepForm(complaint);
            typing.accept(form);
            complaints.perform(step, id, complaint.getVersion(), form);
        });
    }
}
