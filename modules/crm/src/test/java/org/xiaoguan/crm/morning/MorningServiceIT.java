package org.xiaoguan.crm.morning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.notification.NotificationRow;
import org.xiaoguan.administration.notification.NotificationService;
import org.xiaoguan.administration.staff.Staff;
import org.xiaoguan.administration.staff.StaffForm;
import org.xiaoguan.administration.staff.StaffService;
import org.xiaoguan.crm.contactrecord.ContactPurpose;
import org.xiaoguan.crm.contactrecord.Sellers;
import org.xiaoguan.crm.pool.PoolRun;
import org.xiaoguan.crm.visit.VisitForm;
import org.xiaoguan.crm.visit.VisitService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListRequest;

/** One notification a morning for who neglects somebody, and one for whom they report to. */
@ExtendWith(ArquillianExtension.class)
class MorningServiceIT {
    /** Each test has days of its own: a day is told once. */
    private static final AtomicInteger YEARS = new AtomicInteger(2040);

    @Inject
    MorningTimer timer;

    @Inject
    MorningService mornings;

    @Inject
    NotificationService notifications;

    @Inject
    VisitService visits;

    @Inject
    PoolRun pool;

    @Inject
    StaffService staff;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    @Inject
    Sellers sellers;

    private Sellers.Team team;
    private String seller;
    private String superior;
    private LocalDate friday;

    @BeforeEach
    void begin() {
        LocalDate first = LocalDate.of(YEARS.getAndIncrement(), 11, 1);
        friday = first.plusDays((12 - first.getDayOfWeek().getValue()) % 7);
        sellers.on(friday.minusMonths(3));
        team = sellers.team();
        seller = team.seller();
        superior = sellers.user(company.department(null), ScopeLevel.ALL);
        reports(seller, superior);
        VisitForm visit = new VisitForm();
        visit.setCustomerId(team.customer());
        visit.setPlannedOn(clock.today().plusDays(1));
        visit.setPurpose(ContactPurpose.SELL);
        sellers.as(seller, () -> visits.create(visit, null));
        sellers.on(friday);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoLetAVisitWaitAndTheirSuperiorAreToldOnceADay() {
        assertThat(tell(friday)).isPositive();
        assertThat(tell(friday)).as("another node").isZero();
        assertThat(told(seller)).singleElement().satisfies(row -> {
            assertThat(row.textKey()).isEqualTo(MorningNotifications.OWN);
            assertThat(row.arguments().get(0)).isEqualTo("1");
        });
        assertThat(told(superior)).singleElement().satisfies(row -> {
            assertThat(row.textKey()).isEqualTo(MorningNotifications.TEAM);
            assertThat(row.arguments()).startsWith("1", "0");
            assertThat(row.arguments().get(2)).endsWith(" 1");
        });
        tell(friday.plusDays(3));
        assertThat(told(seller)).hasSize(2);
    }

    @Test
    void nobodyIsToldOnADayOff() {
        sellers.on(friday.plusDays(1));
        assertThat(company.asSystem(timer::tellToday)).isZero();
        assertThat(told(seller)).isEmpty();
    }

    @Test
    void anOwnerIsToldOnceOfACustomerThatReturnsToThePool() {
        warn(team.customer(), friday.minusDays(1), friday.plusDays(6));
        tell(friday);
        assertThat(toldOfPool())
                .singleElement()
                .satisfies(row -> assertThat(row.arguments())
                        .containsExactly("1", friday.plusDays(6).toString()));
        assertThat(told(superior))
                .singleElement()
                .satisfies(row -> assertThat(row.arguments()).startsWith("1", "1"));
        tell(friday.plusDays(3));
        assertThat(toldOfPool()).hasSize(1);
    }

    @Test
    void anOwnerWarnedAfterTheMorningIsToldOnTheNextOne() {
        tell(friday);
        warn(team.customer(), friday, friday.plusDays(7));
        assertThat(toldOfPool()).isEmpty();

        tell(friday.plusDays(3));
        assertThat(toldOfPool()).hasSize(1);
        tell(friday.plusDays(4));
        assertThat(toldOfPool()).hasSize(1);
    }

    private List<NotificationRow> toldOfPool() {
        return told(seller).stream()
                .filter(row -> row.textKey().equals(MorningNotifications.POOL))
                .toList();
    }

    private int tell(LocalDate day) {
        return company.asSystem(() -> mornings.tell(day));
    }

    private List<NotificationRow> told(String user) {
        return company.as(user, () -> notifications.list(ListRequest.firstRows(20)))
                .rows();
    }

    private void reports(String user, String to) {
        long id = sellers.staff(user);
        long superiorId = sellers.staff(to);
        company.asSystem(() -> {
            Staff person = staff.find(id);
            StaffForm form = new StaffForm(person);
            form.setSuperiorId(superiorId);
            staff.update(id, person.getVersion(), form);
            return null;
        });
    }

    private void warn(long customer, LocalDate on, LocalDate due) {
        sellers.on(on);
        company.asSystem(() -> {
            pool.warn(List.of(customer), due);
            return null;
        });
        sellers.on(friday);
    }
}
