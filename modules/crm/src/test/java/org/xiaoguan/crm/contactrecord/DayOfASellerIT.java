package org.xiaoguan.crm.contactrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.crm.api.ContactQuota;
import org.xiaoguan.crm.api.ContactRecords;
import org.xiaoguan.crm.api.NextStep;
import org.xiaoguan.crm.pool.PoolRun;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.field.Choice;

/** What a seller finds to do, how much of it counts, and what the lists show of it. */
@ExtendWith(ArquillianExtension.class)
class DayOfASellerIT {
    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Inject
    NextStepService steps;

    @Inject
    ContactRecordService records;

    @Inject
    PoolRun pool;

    @Inject
    ContactRecordChoices choices;

    @Inject
    ContactRecords day;

    @Inject
    BusinessClock clock;

    @Inject
    Sellers sellers;

    private Sellers.Team team;
    private String seller;
    private String mate;
    private long customer;

    @BeforeEach
    void begin() {
        sellers.on(TODAY);
        team = sellers.team();
        seller = team.seller();
        mate = team.mate();
        customer = team.customer();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whatIsAgreedWaitsUntilItsDayAndUntilTheNextContact() {
        sellers.create(seller, sellers.agreed(customer, TODAY.plusDays(3)));
        sellers.create(seller, sellers.agreed(customer, TODAY.plusDays(9)));
        assertThat(due(seller)).isEmpty();

        sellers.on(TODAY.plusDays(4));
        assertThat(due(seller))
                .extracting(NextStep::customerName, NextStep::dueOn)
                .containsExactly(tuple(team.name(), TODAY.plusDays(3)));
        assertThat(due(mate)).isEmpty();

        sellers.create(mate, sellers.call(customer));
        assertThat(due(seller)).hasSize(1);
        sellers.create(seller, sellers.call(customer));
        assertThat(due(seller)).isEmpty();

        sellers.on(TODAY.plusDays(9));
        assertThat(due(seller)).extracting(NextStep::dueOn).containsExactly(TODAY.plusDays(9));
    }

    @Test
    void aNextStepCanBeTickedOff() {
        long id = sellers.create(seller, sellers.agreed(customer, TODAY));
        assertThat(due(seller)).extracting(NextStep::recordId).containsExactly(id);
        assertThat(sellers.ids(seller, filter(null, true))).containsExactly(id);
        sellers.does(seller, () -> steps.finish(id));

        assertThat(due(seller)).isEmpty();
        assertThat(sellers.ids(seller, filter(null, true))).isEmpty();
    }

    @Test
    void whatWasAgreedFollowsTheCustomerToItsNewOwner() {
        long id = sellers.create(seller, sellers.agreed(customer, TODAY));
        sellers.handOver(customer, mate);

        assertThat(due(seller)).isEmpty();
        assertThat(due(mate)).extracting(NextStep::recordId).containsExactly(id);
        assertThat(sellers.ids(
                        mate,
                        new ContactRecordFilter(
                                null, null, null, null, null, null, null, null, null, true, true, Scope.ALL)))
                .containsExactly(id);
        assertThat(sellers.<Boolean>as(mate, () -> steps.mayFinish(id))).isTrue();
        sellers.does(mate, () -> steps.finish(id));
        assertThat(due(mate)).isEmpty();
    }

    @Test
    void whatWasAgreedRestsWhileTheCustomerIsClosed() {
        sellers.create(seller, sellers.agreed(customer, TODAY));
        sellers.close(customer);
        assertThat(due(seller)).isEmpty();

        sellers.reopen(customer);
        assertThat(due(seller)).hasSize(1);
    }

    @Test
    void whatWasAgreedRestsInThePoolUntilSomebodyHasTheCustomerAgain() {
        sellers.create(seller, sellers.agreed(customer, TODAY));
        pool.warn(List.of(customer), TODAY);
        pool.giveBack(List.of(customer));
        assertThat(due(seller)).isEmpty();

        sellers.handOver(customer, mate);
        assertThat(due(mate)).hasSize(1);
    }

    @Test
    void anotherDayForTheNextStepIsTakenOver() {
        ContactRecordForm form = sellers.agreed(customer, TODAY);
        long id = sellers.create(seller, form);
        form.setNextOn(TODAY.plusDays(1));
        sellers.does(seller, () -> records.update(id, records.find(id).getVersion(), form));
        assertThat(due(seller)).isEmpty();

        sellers.on(TODAY.plusDays(1));
        assertThat(due(seller)).extracting(NextStep::dueOn).containsExactly(TODAY.plusDays(1));
    }

    @Test
    void whatWasSaidIsFoundByItsWords() {
        ContactRecordForm form = sellers.agreed(customer, TODAY);
        form.setResult("对保温板厚度有疑问" + team.name());
        long id = sellers.create(seller, form);
        sellers.create(seller, sellers.call(customer));

        assertThat(sellers.ids(seller, said("保温板厚度有疑问" + team.name()))).containsExactly(id);
        assertThat(sellers.ids(seller, said(team.name()))).hasSize(2);
    }

    private static ContactRecordFilter said(String text) {
        return new ContactRecordFilter(text, null, null, null, null, null, null, null, null, false, false, Scope.ALL);
    }

    @Test
    void onlyCompleteRecordsOfTodayAndThisWeekCount() {
        sellers.create(seller, sellers.call(customer));
        sellers.create(seller, sellers.agreed(customer, TODAY));
        visit(TODAY.minusDays(4));
        visit(TODAY.minusDays(5));
        sellers.create(mate, sellers.agreed(customer, TODAY));

        ContactRecords.Quotas quotas = sellers.as(seller, () -> day.quotas().orElseThrow());
        assertThat(quotas.calls()).isEqualTo(new ContactQuota(1, 30, 1));
        assertThat(quotas.visits()).isEqualTo(new ContactQuota(1, 20, 0));
        String head = sellers.user(team.department(), ScopeLevel.DEPARTMENT);
        assertThat(sellers.<Boolean>as(head, () -> day.quotas().isEmpty())).isTrue();
    }

    @Test
    void theListIsNarrowedByCustomerPersonAndCompleteness() {
        long call = sellers.create(seller, sellers.call(customer));
        long complete = sellers.create(mate, sellers.agreed(customer, TODAY));
        ContactRecordFilter ofMate = new ContactRecordFilter(
                null, null, sellers.staff(mate), null, null, TODAY, TODAY, null, null, false, false, Scope.ALL);

        assertThat(sellers.ids(seller, ContactRecordFilter.ofCustomer(customer)))
                .containsExactly(complete, call);
        assertThat(sellers.ids(seller, filter(Completeness.COMPLETE, false))).containsExactly(complete);
        assertThat(sellers.ids(seller, filter(Completeness.INCOMPLETE, false))).containsExactly(call);
        assertThat(sellers.ids(seller, ofMate)).containsExactly(complete);
    }

    @Test
    void theCustomerLastInContactWithIsOfferedFirst() {
        long other = sellers.customer(Company.unique("长沙星沙"), seller, mate);
        ContactRecordForm yesterday = sellers.call(other);
        yesterday.setContactedOn(TODAY.minusDays(1));
        sellers.create(seller, yesterday);
        sellers.create(seller, sellers.call(customer));

        List<Choice> offered = sellers.as(seller, () -> choices.recentCustomers());
        assertThat(offered).extracting(Choice::id).containsExactly(customer, other);
        List<Option> people = sellers.as(seller, () -> choices.people());
        assertThat(people).extracting(Option::id).contains(sellers.staff(seller));
    }

    private void visit(LocalDate date) {
        ContactRecordForm visit = sellers.agreed(customer, TODAY);
        visit.setMethod(ContactMethod.VISIT);
        visit.setContactedOn(date);
        sellers.create(seller, visit);
    }

    private ContactRecordFilter filter(Completeness completeness, boolean due) {
        return new ContactRecordFilter(
                team.name(), customer, null, null, null, null, null, completeness, null, due, false, Scope.ALL);
    }

    private List<NextStep> due(String username) {
        return sellers.as(username, () -> day.dueSteps(10));
    }
}
