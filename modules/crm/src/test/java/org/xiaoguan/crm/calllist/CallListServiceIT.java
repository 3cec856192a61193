package org.xiaoguan.crm.calllist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.xiaoguan.crm.CrmPermissions.CALLLIST_CALL;
import static org.xiaoguan.crm.CrmPermissions.CALLLIST_CREATE;
import static org.xiaoguan.crm.CrmPermissions.CALLLIST_EDIT;
import static org.xiaoguan.crm.CrmPermissions.CALLLIST_VIEW;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CREATE;
import static org.xiaoguan.crm.CrmPermissions.RECORD_EDIT;
import static org.xiaoguan.crm.CrmPermissions.RECORD_VIEW;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.administration.setting.SettingService;
import org.xiaoguan.crm.api.ContactRecords;
import org.xiaoguan.crm.api.NextStep;
import org.xiaoguan.crm.contactrecord.ContactMethod;
import org.xiaoguan.crm.contactrecord.ContactRecordFilter;
import org.xiaoguan.crm.contactrecord.ContactRecordRow;
import org.xiaoguan.crm.contactrecord.ContactRecordService;
import org.xiaoguan.crm.contactrecord.Sellers;
import org.xiaoguan.crm.customer.CustomerFilter;
import org.xiaoguan.crm.pool.PoolService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;

/** Call lists through the services: whom they are made of, who gets whom, and what becomes of a call. */
@ExtendWith(ArquillianExtension.class)
class CallListServiceIT {
    private static final String MOST = "crm.calllist.most-customers";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Inject
    CallListService lists;

    @Inject
    CallService calls;

    @Inject
    ContactRecordService records;

    @Inject
    ContactRecords home;

    @Inject
    PoolService pool;

    @Inject
    SettingService settings;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    @Inject
    Sellers sellers;

    private Sellers.Team team;
    private String seller;
    private String caller;

    @BeforeEach
    void begin() {
        sellers.on(TODAY);
        team = sellers.team();
        seller = user();
        caller = user();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aListIsMadeOfWhatTheFilterFindsWithinReach() {
        long first = sellers.customer(Company.unique("甲"), seller, seller);
        long second = sellers.customer(Company.unique("乙"), seller, seller);
        String key = UUID.randomUUID().toString();
        long id = sellers.as(seller, () -> lists.create(form(seller), all(), "", key));

        assertThat(sellers.<Long>as(seller, () -> lists.create(form(seller), all(), "", key)))
                .isEqualTo(id);
        assertThat(targets(id)).extracting(TargetRow::customerId).containsExactly(first, second);
        assertThat(progress(id).all()).isEqualTo(2);
        String stranger = user();
        assertThatThrownBy(() -> sellers.as(stranger, () -> lists.find(id))).isInstanceOf(NotFoundException.class);
        assertThat(ids(seller)).containsExactly(id);
        assertThat(ids(caller)).isEmpty();
        long given = make();
        assertThat(ids(seller)).as("once, however many call").containsExactlyInAnyOrder(id, given);
        assertThat(ids(caller)).containsExactly(given);
        assertThatThrownBy(() -> sellers.as(stranger, () -> calls.next(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFilterThatFindsNobodyOrTooManyIsRefusedAtTheField() {
        assertThatThrownBy(() -> make()).hasMessageContaining("filterId: calllist.filter.none");
        customers(2);
        set("5000", "1");
        try {
            assertThatThrownBy(() -> make()).hasMessageContaining("filterId: calllist.filter.many[2, 1]");
        } finally {
            set("1", "5000");
        }
        CallListForm nobody = form();
        assertThatThrownBy(() -> sellers.as(seller, () -> lists.create(nobody, all(), "", null)))
                .hasMessageContaining("callers[0].staffId: calllist.callers.missing");
    }

    @Test
    void aCallIsRecordedAndTheNextOneIsAnObligation() {
        long customer = sellers.customer(Company.unique("甲"), seller, seller);
        long id = make();
        CallTask task = next(seller, id).orElseThrow();
        assertThat(task.customerId()).isEqualTo(customer);
        assertThat(next(seller, id)).contains(task);

        LocalDate day = TODAY.plusDays(4);
        assertThatThrownBy(() -> call(seller, task, CallResult.CALL_AGAIN, TODAY.minusDays(1)))
                .hasMessageContaining("nextOn: contactrecord.nextOn.past");
        call(seller, task, CallResult.CALL_AGAIN, day);
        call(seller, task, CallResult.CALL_AGAIN, day);

        List<ContactRecordRow> made = records(customer);
        assertThat(made).hasSize(1);
        assertThat(made.get(0).method()).isEqualTo(ContactMethod.CALL);
        assertThat(made.get(0).complete()).isTrue();
        assertThat(made.get(0).nextOn()).isEqualTo(day);
        assertThat(next(seller, id)).isEmpty();
        assertThat(progress(id).done()).isZero();

        sellers.on(day);
        assertThat(sellers.<List<NextStep>>as(seller, () -> home.dueSteps(9)))
                .extracting(NextStep::recordId)
                .containsExactly(made.get(0).id());
        assertThat(next(caller, id)).isEmpty();
        call(seller, next(seller, id).orElseThrow(), CallResult.INTERESTED, null);
        assertThat(sellers.<List<NextStep>>as(seller, () -> home.dueSteps(9))).isEmpty();
        assertThat(progress(id).done()).isEqualTo(1);
        assertThat(progress(id).of(CallResult.INTERESTED)).isEqualTo(1);
    }

    @Test
    void whoIsNotReachedIsCalledAgainOnTheNextWorkingDayAndNothingIsRecorded() {
        long customer = sellers.customer(Company.unique("甲"), seller, seller);
        long id = make();
        for (int i = 0; i < 3; i++) {
            call(caller, next(caller, id).orElseThrow(), CallResult.NOT_REACHED, null);
            assertThat(next(caller, id)).isEmpty();
            sellers.on(calendar.nextWorkingDay(clock.today()));
        }
        assertThat(progress(id).done()).isEqualTo(1);
        assertThat(records(customer)).isEmpty();
    }

    @Test
    void whoIsClosedOrInThePoolIsNotCalledAndKeepsTheListFromNothing() {
        long closed = sellers.customer(Company.unique("甲"), seller, seller);
        long pooled = sellers.customer(Company.unique("乙"), seller, seller);
        long third = sellers.customer(Company.unique("丙"), seller, seller);
        long id = make();
        assertThat(next(caller, id)).get().extracting(CallTask::customerId).isEqualTo(closed);
        sellers.close(closed);
        company.asSystem(() -> {
            pool.giveBack(pooled, "已转行");
            return null;
        });

        CallTask task = next(caller, id).orElseThrow();
        assertThat(task.customerId()).isEqualTo(third);
        assertThat(next(seller, id)).isEmpty();
        assertThat(progress(id).called()).isEqualTo(1);
        assertThat(targets(id)).extracting(TargetRow::skipped).containsExactly(true, true, false);

        call(caller, task, CallResult.REACHED, null);
        assertThat(progress(id).rate()).isEqualByComparingTo("1");
        assertThat(targets(id)).extracting(TargetRow::skipped).containsExactly(true, true, false);
        CallListFilter mine = new CallListFilter(null, false, Scope.ALL);
        assertThat(sellers.as(seller, () -> lists.list(mine, ListRequest.firstRows(9)))
                        .rows())
                .extracting(CallListRow::done, CallListRow::all)
                .containsExactly(tuple(1L, 1L));
    }

    @Test
    void whatACallerHasNobodyElseGetsUnlessItWasLeftForTooLong() {
        customers(1);
        long id = make();
        CallTask task = next(seller, id).orElseThrow();
        assertThat(next(caller, id)).isEmpty();
        assertThatThrownBy(() -> call(caller, task, CallResult.REACHED, null)).hasMessageContaining("calllist.lost");

        sellers.does(seller, () -> calls.putBack(task.targetId()));
        assertThat(next(caller, id)).isPresent();
        assertThat(next(seller, id)).isEmpty();
        clock.set(clock.now().plusSeconds(31 * 60));
        assertThat(next(seller, id)).isPresent();
        assertThatThrownBy(() -> call(caller, task, CallResult.REACHED, null)).hasMessageContaining("calllist.lost");
    }

    @Test
    void aCallIsToldOnceAndWhatIsSaidOtherwiseAfterwardsIsNotLostUnseen() {
        customers(1);
        long id = make();
        CallTask task = next(seller, id).orElseThrow();
        call(seller, task, CallResult.NOT_REACHED, null);
        call(seller, task, CallResult.NOT_REACHED, null);
        assertThat(targets(id)).extracting(TargetRow::attempts).containsExactly(1);
        assertThatThrownBy(() -> call(seller, task, CallResult.REACHED, null)).hasMessageContaining("calllist.lost");

        clock.set(clock.now().plusSeconds(4 * 86_400));
        assertThat(next(seller, id)).get().extracting(CallTask::attempts).isEqualTo(1);
        assertThatThrownBy(() -> call(seller, task, CallResult.REACHED, null)).hasMessageContaining("calllist.lost");
        assertThat(targets(id)).extracting(TargetRow::attempts).containsExactly(1);
    }

    @Test
    void callersWhoAskAtOnceNeverGetTheSameCustomer() throws InterruptedException {
        int customers = customers(24);
        List<String> callers = new ArrayList<>(List.of(seller, caller));
        for (int i = 0; i < 4; i++) {
            callers.add(user());
        }
        long id = sellers.as(seller, () -> lists.create(form(callers.toArray(String[]::new)), all(), "", null));
        ConcurrentLinkedQueue<Long> called = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = callers.stream()
                .map(username -> new Thread(() -> callAll(username, id, start, called, failures)))
                .toList();
        threads.forEach(Thread::start);
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(failures).isEmpty();
        assertThat(called).doesNotHaveDuplicates().hasSize(customers);
        assertThat(progress(id).done()).isEqualTo(customers);
    }

    private void callAll(
            String username,
            long id,
            CountDownLatch start,
            ConcurrentLinkedQueue<Long> called,
            ConcurrentLinkedQueue<Throwable> failures) {
        try {
            start.await();
            for (Optional<CallTask> task = next(username, id); task.isPresent(); task = next(username, id)) {
                called.add(task.get().targetId());
                call(username, task.get(), CallResult.WRONG_NUMBER, null);
            }
        } catch (InterruptedException | RuntimeException e) {
            failures.add(e);
        }
    }

    private int customers(int count) {
        for (int i = 0; i < count; i++) {
            sellers.customer(Company.unique("名单"), seller, seller);
        }
        return count;
    }

    private List<Long> ids(String username) {
        CallListFilter every = new CallListFilter(null, null, Scope.ALL);
        return sellers.as(username, () -> lists.list(every, ListRequest.firstRows(9))).rows().stream()
                .map(CallListRow::id)
                .toList();
    }

    /** A list of the seller's customers, for the seller and the caller. */
    private long make() {
        return sellers.as(seller, () -> lists.create(form(seller, caller), all(), "", null));
    }

    private CallListForm form(String... usernames) {
        CallListForm form = new CallListForm();
        form.setName(Company.unique("名单"));
        for (String username : usernames) {
            form.getCallerIds().add(sellers.staff(username));
        }
        return form;
    }

    private static CustomerFilter all() {
        return new CustomerFilter(null, null, null, null, null, Boolean.FALSE, false, Scope.ALL);
    }

    private Optional<CallTask> next(String username, long id) {
        return sellers.as(username, () -> calls.next(id));
    }

    private void call(String username, CallTask task, CallResult result, LocalDate nextOn) {
        CallForm form = new CallForm();
        form.setResult(result);
        form.setNextOn(nextOn);
        sellers.does(username, () -> calls.call(task.targetId(), task.attempts(), form));
    }

    private Progress progress(long id) {
        return sellers.as(seller, () -> lists.progress(id));
    }

    private List<TargetRow> targets(long id) {
        return sellers.as(seller, () -> lists.targets(id, null, ListRequest.firstRows(50)))
                .rows();
    }

    private List<ContactRecordRow> records(long customer) {
        return sellers.as(
                        seller, () -> records.list(ContactRecordFilter.ofCustomer(customer), ListRequest.firstRows(9)))
                .rows();
    }

    private void set(String present, String wanted) {
        company.asSystem(() -> {
            settings.change(Map.of(MOST, present), Map.of(MOST, wanted));
            return null;
        });
    }

    private String user() {
        return company.user(
                team.department(),
                company.role(
                        ScopeLevel.OWN,
                        CUSTOMER_VIEW,
                        RECORD_VIEW,
                        RECORD_CREATE,
                        RECORD_EDIT,
                        CALLLIST_VIEW,
                        CALLLIST_EDIT),
                company.role(ScopeLevel.ALL, CALLLIST_CREATE, CALLLIST_CALL));
    }
}
