package org.xiaoguan.crm.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_CREATE;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_EDIT;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CHECK;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.crm.api.ContactQuota;
import org.xiaoguan.crm.api.ContactRecords.Quotas;
import org.xiaoguan.crm.api.NeglectedCustomer;
import org.xiaoguan.crm.api.TeamMember;
import org.xiaoguan.crm.api.TeamWork;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.contactrecord.ContactMethod;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.crm.contactrecord.ContactRecordForm;
import org.xiaoguan.crm.contactrecord.Sellers;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.grade.GradingForm;
import org.xiaoguan.crm.grade.Strength;
import org.xiaoguan.crm.grading.GradingService;
import org.xiaoguan.crm.pool.PoolService;
import org.xiaoguan.crm.visit.VisitForm;
import org.xiaoguan.crm.visit.VisitService;
import org.xiaoguan.crm.visit.cadence.ObligationService;
import org.xiaoguan.shared.BusinessClock;

/** What a supervisor sees on Monday morning: who did what, and whom nobody visits. */
@ExtendWith(ArquillianExtension.class)
class CoverageServiceIT {
    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final int MOST = 50;

    @Inject
    TeamWork work;

    @Inject
    CustomerService customers;

    @Inject
    GradingService gradings;

    @Inject
    ObligationService obligations;

    @Inject
    VisitService visits;

    @Inject
    PoolService pool;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    @Inject
    Sellers sellers;

    private Sellers.Team team;
    private String supervisor;

    @BeforeEach
    void begin() {
        sellers.on(TODAY);
        team = sellers.team();
        supervisor = company.user(team.department(), company.role(ScopeLevel.DEPARTMENT, RECORD_CHECK));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void completeCallsOfTodayAndVisitsOfTheWeekCountForWhoeverMadeThem() {
        sellers.create(team.seller(), sellers.call(team.customer()));
        sellers.create(team.seller(), sellers.agreed(team.customer(), TODAY));
        ContactRecordForm visit = sellers.agreed(team.customer(), TODAY);
        visit.setMethod(ContactMethod.VISIT);
        visit.setContactedOn(TODAY.minusDays(4));
        sellers.create(team.mate(), visit);

        assertThat(member(team.seller())).isEqualTo(counted(team.seller(), 1, 0, 0, 0, 0, 0));
        assertThat(member(team.mate())).isEqualTo(counted(team.mate(), 0, 1, 0, 0, 0, 0));
    }

    @Test
    void newCustomersAndProspectsOfTheMonthCountForWhoeverFoundThem() {
        String entering = company.user(
                team.department(), company.role(ScopeLevel.OWN, CUSTOMER_VIEW, CUSTOMER_CREATE, CUSTOMER_EDIT));
        long made = sellers.as(entering, () -> {
            CustomerForm form = new CustomerForm();
            form.setName(Company.unique("新客户"));
            form.setOwnerId(sellers.staff(entering));
            return customers.create(form, new ContactForm(), null);
        });
        sellers.does(entering, () -> intends(made, Strength.STRONG));
        assertThat(member(entering)).isEqualTo(counted(entering, 0, 0, 1, 1, 0, 0));

        sellers.on(TODAY.plusMonths(1));
        sellers.does(entering, () -> intends(made, Strength.WEAK));
        sellers.does(entering, () -> intends(made, Strength.STRONG));
        assertThat(member(entering)).as("found out once").isEqualTo(counted(entering, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void whatIsOverdueComesFirstWithTheCustomerAndItsLastContact() {
        sellers.grade(team.customer(), "VIP");
        company.asSystem(() -> obligations.renewAll(TODAY));
        sellers.create(team.seller(), sellers.agreed(team.customer(), TODAY.plusDays(1)));
        assertThat(neglected(supervisor)).isEmpty();

        sellers.on(TODAY.plusMonths(2));
        assertThat(member(team.seller())).isEqualTo(counted(team.seller(), 0, 0, 0, 0, 1, 1));
        assertThat(neglected(supervisor))
                .extracting(NeglectedCustomer::customerId, NeglectedCustomer::lastOn)
                .containsExactly(tuple(team.customer(), TODAY));
        assertThat(members(supervisor).get(0).staffId()).isEqualTo(sellers.staff(team.seller()));
    }

    @Test
    void whatNobodyCanDoAnyMoreIsNotOverdue() {
        long closed = sellers.customer(Company.unique("停业"), team.seller(), team.mate());
        for (long customer : List.of(closed, team.customer())) {
            sellers.create(team.seller(), sellers.agreed(customer, TODAY));
            VisitForm visit = new VisitForm();
            visit.setCustomerId(customer);
            visit.setPlannedOn(TODAY);
            visit.setPurpose(ContactPurpose.SELL);
            sellers.does(team.seller(), () -> visits.create(visit, null));
        }
        sellers.on(TODAY.plusDays(3));
        assertThat(member(team.seller()).late()).isEqualTo(4);

        sellers.close(closed);
        assertThat(member(team.seller()).late()).isEqualTo(2);
        company.asSystem(() -> {
            pool.giveBack(team.customer(), "已转行");
            return null;
        });
        assertThat(member(team.seller()).late()).isZero();
        assertThat(neglected(supervisor)).isEmpty();
        company.asSystem(() -> {
            customers.reopen(closed);
            return null;
        });
        assertThat(member(team.seller()).late()).as("the next step").isEqualTo(1);
    }

    @Test
    void aVisitThatIsOverdueStaysSoWhenItIsPlannedForALaterDay() {
        sellers.grade(team.customer(), "VIP");
        company.asSystem(() -> obligations.renewAll(TODAY));
        sellers.on(TODAY.plusMonths(2));
        long visit = sellers.as(team.seller(), () -> visits.open(team.customer(), 1))
                .get(0)
                .id();
        sellers.does(team.seller(), () -> visits.move(visit, TODAY.plusMonths(2).plusDays(7)));

        assertThat(member(team.seller()).lateVisits()).isEqualTo(1);
        assertThat(neglected(supervisor))
                .extracting(NeglectedCustomer::customerId)
                .containsExactly(team.customer());
    }

    @Test
    void whoIsAskedForContactsAndMadeNoneIsShownWithWhatIsAsked() {
        String idle = company.user(team.department(), company.shipped("SALESPERSON"));
        company.user(team.department(), company.shipped("WAREHOUSE"));
        assertThat(member(idle).quotas().calls().shown()).isEqualTo("0 / 30");
        assertThat(member(idle).quotas().visits().shown()).isEqualTo("0 / 20");
        assertThat(members(supervisor))
                .extracting(TeamMember::staffId)
                .containsExactlyInAnyOrder(
                        sellers.staff(team.seller()), sellers.staff(team.mate()), sellers.staff(idle));
    }

    @Test
    void anotherDepartmentIsNotSeen() {
        String other = company.user(company.department(null), company.role(ScopeLevel.DEPARTMENT, RECORD_CHECK));
        sellers.grade(team.customer(), "VIP");
        company.asSystem(() -> obligations.renewAll(TODAY));
        sellers.on(TODAY.plusMonths(2));

        assertThat(members(other)).isEmpty();
        assertThat(neglected(other)).isEmpty();
    }

    private void intends(long customer, Strength intention) {
        GradingForm form = new GradingForm(customers.find(customer).getGrading());
        form.setIntention(intention);
        gradings.assess(customer, customers.find(customer).getVersion(), form);
    }

    private TeamMember counted(
            String username, long calls, long visits, long customers, long prospects, long steps, long lateVisits) {
        TeamMember found = member(username);
        return new TeamMember(
                sellers.staff(username),
                found.name(),
                new Quotas(
                        done(found.quotas().calls(), calls),
                        done(found.quotas().visits(), visits),
                        done(found.quotas().customers(), customers),
                        done(found.quotas().prospects(), prospects)),
                steps,
                lateVisits);
    }

    /** Whatever is asked, so much is done. */
    private static ContactQuota done(ContactQuota asked, long done) {
        return new ContactQuota(done, asked.wanted(), 0);
    }

    private TeamMember member(String username) {
        long staff = sellers.staff(username);
        return members(supervisor).stream()
                .filter(member -> member.staffId() == staff)
                .findFirst()
                .orElseThrow();
    }

    private List<TeamMember> members(String username) {
        return sellers.as(username, () -> work.members(Scope.ALL, MOST));
    }

    private List<NeglectedCustomer> neglected(String username) {
        return sellers.as(username, () -> work.neglected(Scope.ALL, MOST));
    }
}
