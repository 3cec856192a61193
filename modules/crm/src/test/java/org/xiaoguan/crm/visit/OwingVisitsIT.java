package org.xiaoguan.crm.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.administration.notification.NotificationRow;
import org.xiaoguan.administration.notification.NotificationService;
import org.xiaoguan.crm.api.DueVisit;
import org.xiaoguan.crm.api.Visits;
import org.xiaoguan.crm.contactrecord.ContactMethod;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.crm.contactrecord.ContactRecord;
import org.xiaoguan.crm.contactrecord.ContactRecordForm;
import org.xiaoguan.crm.contactrecord.ContactRecordService;
import org.xiaoguan.crm.contactrecord.Sellers;
import org.xiaoguan.crm.pool.PoolService;
import org.xiaoguan.crm.visit.cadence.ObligationService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Visits that the grade of a customer asks for: when they are due, what pays them, and what moves them. */
@ExtendWith(ArquillianExtension.class)
class OwingVisitsIT {
    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Inject
    VisitService visits;

    @Inject
    Visits home;

    @Inject
    ObligationService obligations;

    @Inject
    ContactRecordService records;

    @Inject
    NotificationService notifications;

    @Inject
    WorkingCalendar calendar;

    @Inject
    PoolService pool;

    @Inject
    History history;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    @Inject
    Sellers sellers;

    private Sellers.Team team;
    private String seller;
    private long customer;

    @BeforeEach
    void begin() {
        sellers.on(TODAY);
        team = sellers.team();
        seller = team.seller();
        customer = team.customer();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aVipIsOwedAVisitAMonthAfterTheLastOneAndAVisitPaysIt() {
        assertThat(open()).isEmpty();
        sellers.grade(customer, "VIP");
        night(TODAY);
        assertThat(open())
                .extracting(VisitRow::dueOn)
                .containsExactly(working(TODAY.minusDays(1).plusMonths(1)));

        visit(TODAY);
        assertThat(open()).extracting(VisitRow::dueOn).containsExactly(working(TODAY.plusMonths(1)));
        assertThat(all()).extracting(row -> row.status(TODAY)).containsExactly(VisitStatus.DONE, VisitStatus.OWED);

        sellers.on(TODAY.plusMonths(1).plusDays(3));
        assertThat(due()).extracting(DueVisit::dueOn).containsExactly(working(TODAY.plusMonths(1)));
        night(clock.today());
        assertThat(open()).extracting(row -> row.status(clock.today())).containsExactly(VisitStatus.OVERDUE);
    }

    @Test
    void aGradeMovesOnlyWhatIsNotDueYet() {
        visit(TODAY);
        sellers.grade(customer, "LEVEL1");
        night(TODAY);
        assertThat(open()).extracting(VisitRow::dueOn).containsExactly(working(TODAY.plusMonths(2)));

        sellers.grade(customer, "VIP");
        night(TODAY);
        assertThat(open()).extracting(VisitRow::dueOn).containsExactly(working(TODAY.plusMonths(1)));

        LocalDate late = TODAY.plusMonths(1).plusDays(5);
        sellers.on(late);
        sellers.grade(customer, "LEVEL1");
        night(late);
        assertThat(open()).extracting(VisitRow::dueOn).containsExactly(working(TODAY.plusMonths(1)));
        visit(late);
        assertThat(open()).extracting(VisitRow::dueOn).containsExactly(working(late.plusMonths(2)));

        sellers.grade(customer, "OTHER");
        night(late);
        assertThat(open()).isEmpty();
    }

    @Test
    void aVisitThatWasNotPaidAfterAllIsOwedAgain() {
        sellers.grade(customer, "VIP");
        night(TODAY);
        LocalDate due = open().get(0).dueOn();
        long record = visit(TODAY);

        change(record, ContactMethod.CALL);
        assertThat(open()).extracting(VisitRow::dueOn).containsExactly(due);
        long again = visit(TODAY);
        assertThat(open()).extracting(VisitRow::dueOn).containsExactly(working(TODAY.plusMonths(1)));
        company.asSystem(() -> {
            records.delete(again);
            return null;
        });
        assertThat(open()).extracting(VisitRow::dueOn).containsExactly(due);
    }

    @Test
    void whatIsOwedGoesToTheNewOwnerAndAClosedCustomerIsNotVisited() {
        sellers.grade(customer, "VIP");
        night(TODAY);
        sellers.handOver(customer, team.mate());
        assertThat(sellers.<List<VisitRow>>as(team.mate(), () -> visits.open(customer, 9)))
                .extracting(VisitRow::staffId)
                .containsExactly(sellers.staff(team.mate()));

        sellers.close(customer);
        night(TODAY);
        assertThat(sellers.<List<VisitRow>>as(team.mate(), () -> visits.open(customer, 9)))
                .isEmpty();
    }

    @Test
    void anArrangedVisitIsPlannedMovedAndPaid() {
        VisitForm form = new VisitForm();
        form.setCustomerId(customer);
        form.setPlannedOn(TODAY.minusDays(1));
        assertThatThrownBy(() -> create(form))
                .hasMessageContaining("plannedOn: visit.plannedOn.past")
                .hasMessageContaining("purpose: contactrecord.purpose.of-visit");
        form.setPlannedOn(TODAY.plusDays(3));
        form.setPurpose(ContactPurpose.SELL);
        form.setMaterials("sample");
        long id = create(form);
        assertThat(due()).isEmpty();

        sellers.does(seller, () -> visits.move(id, TODAY));
        assertThat(due()).extracting(DueVisit::id).containsExactly(id);
        assertThat(sellers.<List<VisitRow>>as(seller, () -> visits.calendar(null, TODAY, TODAY)))
                .extracting(VisitRow::id)
                .containsExactly(id);
        visit(TODAY);
        assertThat(due()).isEmpty();
        assertThat(sellers.<VisitRow>as(seller, () -> visits.view(id)).state()).isEqualTo(VisitState.DONE);
        assertThatThrownBy(() -> sellers.does(seller, () -> visits.move(id, TODAY.plusDays(1))))
                .hasMessageContaining("visit.not-open");
    }

    @Test
    void aSupervisorSendsSomebodyOfTheDepartmentWhoIsTold() {
        String supervisor = sellers.user(team.department(), ScopeLevel.DEPARTMENT);
        String foreign = sellers.user(company.department(null), ScopeLevel.OWN);
        VisitForm form = new VisitForm();
        form.setCustomerId(customer);
        form.setPlannedOn(TODAY.plusDays(3));
        form.setPurpose(ContactPurpose.SELL);
        form.setStaffId(sellers.staff(foreign));
        assertThatThrownBy(() -> sellers.as(supervisor, () -> visits.create(form, null)))
                .hasMessageContaining("staffId: visit.staff.outside");
        form.setStaffId(-1L);
        assertThatThrownBy(() -> sellers.as(supervisor, () -> visits.create(form, null)))
                .hasMessageContaining("staffId: error.not-found");
        form.setStaffId(sellers.staff(team.mate()));
        assertThatThrownBy(() -> sellers.as(seller, () -> visits.create(form, null)))
                .as("only their own")
                .hasMessageContaining("staffId: visit.staff.outside");

        long id = sellers.as(supervisor, () -> visits.create(form, null));
        assertThat(sellers.as(team.mate(), () -> visits.view(id)).staffId()).isEqualTo(sellers.staff(team.mate()));
        assertThat(sellers.<ListResult<NotificationRow>>as(
                                team.mate(), () -> notifications.list(ListRequest.firstRows(9)))
                        .rows())
                .extracting(NotificationRow::textKey)
                .containsExactly(VisitNotifications.GIVEN);
    }

    @Test
    void aVisitPaidBeforeItsDayIsDoneAndItsRecordPaysNoOther() {
        VisitForm form = new VisitForm();
        form.setCustomerId(customer);
        form.setPurpose(ContactPurpose.SELL);
        form.setPlannedOn(TODAY.plusDays(1));
        long saturday = create(form);
        form.setPlannedOn(TODAY.plusDays(2));
        long sunday = create(form);

        long record = visit(TODAY);
        assertThat(sellers.<VisitRow>as(seller, () -> visits.view(saturday)).state())
                .isEqualTo(VisitState.DONE);
        change(record, ContactMethod.VISIT);
        assertThat(open()).extracting(VisitRow::id).containsExactly(sunday);
        change(record, ContactMethod.CALL);
        assertThat(open()).extracting(VisitRow::id).containsExactly(saturday, sunday);
    }

    @Test
    void whatWasArrangedEndsWithTheCustomer() {
        long id = arranged(customer);
        company.asSystem(() -> {
            pool.giveBack(customer, "已转行");
            return null;
        });
        assertThat(company.<VisitRow>asSystem(() -> visits.view(id)).state()).isEqualTo(VisitState.DROPPED);
        VisitForm form = new VisitForm();
        form.setCustomerId(customer);
        form.setPlannedOn(TODAY);
        form.setPurpose(ContactPurpose.SELL);
        String head = sellers.user(team.department(), ScopeLevel.DEPARTMENT);
        assertThatThrownBy(() -> sellers.as(head, () -> visits.create(form, null)))
                .hasMessageContaining("customerId: visit.customer.pooled");

        long other = sellers.customer(Company.unique("湖南恒泰"), seller, team.mate());
        long second = arranged(other);
        sellers.close(other);
        assertThat(company.<VisitRow>asSystem(() -> visits.view(second)).state())
                .isEqualTo(VisitState.DROPPED);
        assertThat(due()).isEmpty();
        assertThat(company.asSystem(() -> history.of("crm.visit", second))).hasSize(2);
    }

    private long arranged(long at) {
        VisitForm form = new VisitForm();
        form.setCustomerId(at);
        form.setPlannedOn(TODAY);
        form.setPurpose(ContactPurpose.SELL);
        return create(form);
    }

    @Test
    void aCustomerOutOfReachHasNoVisits() {
        sellers.grade(customer, "VIP");
        night(TODAY);
        long id = open().get(0).id();
        String stranger = sellers.user(team.department(), ScopeLevel.OWN);

        assertThatThrownBy(() -> sellers.as(stranger, () -> visits.view(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sellers.as(stranger, () -> visits.find(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMonthTellsWhatWasToBePaidAndWhatWas() {
        visit(TODAY.minusDays(4));
        sellers.grade(customer, "VIP");
        LocalDate due = open().get(0).dueOn();
        PlanRow before = plan(due);
        assertThat(before.due()).isEqualTo(1);
        assertThat(before.missing()).isEqualTo(1);

        sellers.on(due);
        visit(due);
        PlanRow after = plan(due);
        assertThat(after.done()).isEqualTo(1);
        assertThat(after.paid()).isEqualTo(1);
        assertThat(after.missing()).isZero();
    }

    @Test
    void aRouteOffersWhoElseIsOwedAVisitInTheDistrict() {
        assertThat(sellers.<List<VisitRow>>as(seller, () -> visits.owedIn(Set.of(), TODAY, 9)))
                .isEmpty();
        assertThat(sellers.<List<VisitRow>>as(seller, () -> visits.owedIn(Set.of(-1L), TODAY, 9)))
                .isEmpty();
    }

    private PlanRow plan(LocalDate day) {
        List<PlanRow> rows = sellers.as(
                seller,
                () -> visits.plan(day.withDayOfMonth(1), YearMonth.from(day).atEndOfMonth(), Scope.ALL));
        assertThat(rows).extracting(PlanRow::staffId).containsExactly(sellers.staff(seller));
        return rows.get(0);
    }

    /** The day, or the last working day before it. */
    private LocalDate working(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, -1);
    }

    private long create(VisitForm form) {
        return sellers.as(seller, () -> visits.create(form, null));
    }

    private long visit(LocalDate on) {
        ContactRecordForm form = sellers.agreed(customer, clock.today());
        form.setMethod(ContactMethod.VISIT);
        form.setContactedOn(on);
        return sellers.create(seller, form);
    }

    private void change(long recordId, ContactMethod method) {
        ContactRecord record = sellers.as(seller, () -> records.find(recordId));
        ContactRecordForm form = new ContactRecordForm(record);
        form.setMethod(method);
        form.setResult("谈妥");
        sellers.does(seller, () -> records.update(recordId, record.getVersion(), form));
    }

    private void night(LocalDate day) {
        company.asSystem(() -> obligations.renewAll(day));
    }

    private List<VisitRow> open() {
        return sellers.as(seller, () -> visits.open(customer, 9));
    }

    private List<VisitRow> all() {
        return sellers.as(seller, () -> visits.list(VisitFilter.ofCustomer(customer), ListRequest.firstRows(9)))
                .rows();
    }

    private List<DueVisit> due() {
        return sellers.as(seller, () -> home.due(9));
    }
}
