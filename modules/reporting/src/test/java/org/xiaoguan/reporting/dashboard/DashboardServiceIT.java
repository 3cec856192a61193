package org.xiaoguan.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeTab;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.administration.api.ShippedRole;
import org.xiaoguan.administration.deputy.DeputyForm;
import org.xiaoguan.administration.deputy.DeputyService;
import org.xiaoguan.finance.receipt.list.ReceiptFilter;
import org.xiaoguan.finance.receipt.list.ReceiptListService;
import org.xiaoguan.projects.project.list.ProjectFilter;
import org.xiaoguan.projects.project.list.ProjectListService;
import org.xiaoguan.projects.project.view.ProjectViewService;
import org.xiaoguan.reporting.Company;
import org.xiaoguan.reporting.Company.Person;
import org.xiaoguan.reporting.contract.ContractFilter;
import org.xiaoguan.reporting.contract.ContractListService;
import org.xiaoguan.reporting.figure.Dimension;
import org.xiaoguan.reporting.figure.Measure;
import org.xiaoguan.reporting.home.HomeService;
import org.xiaoguan.reporting.home.Need;
import org.xiaoguan.reporting.home.NeedRow;
import org.xiaoguan.reporting.period.ComparedYears;
import org.xiaoguan.shared.BusinessClock;

/** Figures of a small company on 21 November 2026. */
@ExtendWith(ArquillianExtension.class)
class DashboardServiceIT {
    private static final String TODAY = "2026-11-21";

    private static Scene scene;

    @Inject
    Company company;

    @Inject
    DashboardService dashboard;

    @Inject
    ContractListService contracts;

    @Inject
    ReceiptListService receipts;

    @Inject
    HomeService home;

    @Inject
    DeputyService deputies;

    @Inject
    ScopeTabs tabs;

    @Inject
    ProjectListService lists;

    @Inject
    ProjectViewService projects;

    @Inject
    Callers callers;

    @Inject
    BusinessClock clock;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    /** North has the branch Harbour; Bob sells at Harbour, Cid in the South, Ann leads the North. */
    private record Scene(long north, long harbour, long south, Person boss, Person ann, Person bob, Person cid) {}

    @BeforeEach
    void set() {
        if (scene == null) {
            scene = scene();
        }
        company.today(TODAY);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Scene scene() {
        company.today("2026-01-15");
        long north = company.department("DashNorth", null);
        long harbour = company.department("DashHarbour", north);
        long south = company.department("DashSouth", null);
        Person boss = company.person("dashboss", ShippedRole.GENERAL_MANAGER, north);
        Person ann = company.person("dashann", ShippedRole.SUPERVISOR, north);
        Person bob = company.person("dashbob", ShippedRole.SALESPERSON, harbour);
        Person cid = company.person("dashcid", ShippedRole.SALESPERSON, south);
        long customer = company.customer("Dashboard Works", boss);
        long old = company.project(customer, bob, "2025-03-05", "8000.00", "5000.00");
        company.change(old, "-1000.00", "-800.00");
        long harbourProject = company.project(customer, bob, "2026-03-10", "10000.00", "6000.00");
        long southProject = company.project(customer, cid, "2026-03-31", "2000.00", "1500.00");
        company.project(customer, cid, "2025-12-24", "700.00", "100.00");
        company.draft(customer, cid, "2026-05-01", "90000.00", "1.00");
        company.addToTeam(southProject, bob);
        company.today("2026-05-02");
        company.change(harbourProject, "500.00", "300.00");
        company.today(TODAY);
        company.receipt(old, bob, "2025-04-01", "1000.00");
        company.receipt(old, bob, "2026-04-02", "2000.00");
        company.receipt(harbourProject, ann, "2026-04-30", "3000.25");
        return new Scene(north, harbour, south, boss, ann, bob, cid);
    }

    @Test
    void countsContractsWhenSignedAndChangesWhenApproved() {
        FigureTable months = seenBy(scene.boss(), Measure.CONTRACT, Dimension.MONTH, scene.harbour());
        assertThat(now(months))
                .containsExactlyInAnyOrderEntriesOf(amounts("1", "-1000.00", "3", "10000.00", "5", "500.00"));
        assertThat(before(months)).containsExactlyEntriesOf(amounts("3", "8000.00"));
        assertThat(months.total().now()).isEqualByComparingTo("9500.00");
    }

    @Test
    void comparesTheRunningYearWithTheSameDaysOfLastYear() {
        FigureTable departments = seenBy(scene.boss(), Measure.CONTRACT, Dimension.DEPARTMENT, scene.south());
        assertThat(now(departments)).containsExactlyEntriesOf(amounts("DashSouth", "2000.00"));
        assertThat(before(departments)).isEmpty();
        FigureTable months = seenBy(scene.boss(), Measure.CONTRACT, Dimension.MONTH, scene.south());
        assertThat(before(months)).containsExactlyEntriesOf(amounts("12", "700.00"));
        assertThat(months.total().change()).isNull();
    }

    @Test
    void aPersonSeesOwnProjectsAndThoseOfOnesTeams() {
        FigureTable months = seenBy(scene.bob(), Measure.CONTRACT, Dimension.MONTH, null);
        assertThat(now(months))
                .containsExactlyInAnyOrderEntriesOf(amounts("1", "-1000.00", "3", "12000.00", "5", "500.00"));
        assertThat(now(seenBy(scene.cid(), Measure.CONTRACT, Dimension.MONTH, null)))
                .containsExactlyEntriesOf(amounts("3", "2000.00"));
    }

    @Test
    void aSupervisorSeesTheDepartmentAndWhatLiesBelow() {
        FigureTable people = seenBy(scene.ann(), Measure.CONTRACT, Dimension.PERSON, null);
        assertThat(now(people)).containsExactlyEntriesOf(amounts("dashbob", "9500.00"));
    }

    @Test
    void marginIsForThoseWhoMaySeeCosts() {
        assertThat(callers.runAs(scene.bob().username(), dashboard::measures))
                .containsExactly(Measure.CONTRACT, Measure.RECEIPT);
        assertThat(seenBy(scene.bob(), Measure.MARGIN, Dimension.PERSON, null).rows())
                .isEmpty();
        FigureTable margin = seenBy(scene.ann(), Measure.MARGIN, Dimension.PERSON, null);
        assertThat(now(margin)).containsExactlyEntriesOf(amounts("dashbob", "4200.00"));
        assertThat(margin.total().nowRate()).isEqualByComparingTo("0.4");
        assertThat(before(margin)).containsExactlyEntriesOf(amounts("dashbob", "2800.00"));
    }

    @Test
    void receiptsCountWhenTheMoneyCame() {
        FigureTable months = seenBy(scene.ann(), Measure.RECEIPT, Dimension.MONTH, null);
        assertThat(now(months)).containsExactlyEntriesOf(amounts("4", "5000.25"));
        assertThat(before(months)).containsExactlyEntriesOf(amounts("4", "1000.00"));
        assertThat(months.rows().get(3).change()).isEqualByComparingTo("4.0003");
    }

    @Test
    void theRecordsBehindABarAddUpToIt() {
        FigureTable months = seenBy(scene.bob(), Measure.CONTRACT, Dimension.MONTH, null);
        for (int month = 1; month <= 12; month++) {
            ContractFilter filter = new ContractFilter(
                    ComparedYears.firstDay(2026, month), ComparedYears.lastDay(2026, month), null, null);
            BigDecimal bar = months.rows().get(month - 1).now();
            assertThat(callers.runAs(scene.bob().username(), () -> contracts.total(filter)))
                    .isEqualByComparingTo(bar);
        }
    }

    @Test
    void receiptsAreWhatFinanceAddsUpAlsoAfterAReversal() {
        company.today("2026-01-15");
        long department = company.department("DashMoney", null);
        Person seller = company.person("dashmoney", ShippedRole.SALESPERSON, department);
        long customer = company.customer("Dashboard Money", seller);
        long project = company.project(customer, seller, "2025-02-03", "9000.00", "5000.00");
        company.today(TODAY);
        company.receipt(project, seller, "2025-03-01", "1000.00");
        company.receipt(project, seller, "2026-03-31", "2000.00");
        long wrong = company.receipt(project, seller, "2026-05-06", "4000.00");
        company.reversal(wrong, "2026-06-01");
        FigureTable months = seenBy(scene.boss(), Measure.RECEIPT, Dimension.MONTH, department);
        assertThat(now(months))
                .containsExactlyInAnyOrderEntriesOf(amounts("3", "2000.00", "5", "4000.00", "6", "-4000.00"));
        for (Dimension dimension : Dimension.values()) {
            FigureTable table = seenBy(scene.boss(), Measure.RECEIPT, dimension, department);
            assertThat(table.total().now()).as(dimension.name()).isEqualByComparingTo("2000.00");
        }
        for (int month = 1; month <= 12; month++) {
            ReceiptFilter filter = booked(department, month);
            assertThat(callers.runAs(scene.boss().username(), () -> receipts.total(filter)))
                    .isEqualByComparingTo(months.rows().get(month - 1).now());
        }
    }

    private static ReceiptFilter booked(long department, int month) {
        return new ReceiptFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                ComparedYears.firstDay(2026, month),
                ComparedYears.lastDay(2026, month),
                null,
                null,
                department,
                null,
                Scope.ALL);
    }

    @Test
    void homeShowsTheMonthAndWhatProjectsWaitFor() {
        assertThat(callers.runAs(scene.cid().username(), () -> home.month(Measure.CONTRACT))
                        .now()
                        .amount())
                .isEqualByComparingTo("0");
        assertThat(callers.runAs(scene.bob().username(), home::owed)).isEqualByComparingTo("13499.75");
        List<NeedRow> needs = callers.runAs(scene.cid().username(), () -> home.needs());
        assertThat(needs).extracting(NeedRow::need).containsExactly(Need.OWED, Need.OWED, Need.DRAFT);
        assertThat(callers.runAs(scene.ann().username(), () -> home.needs()))
                .as("a supervisor sees the department's, drafts of others left out")
                .extracting(NeedRow::need)
                .contains(Need.OWED)
                .doesNotContain(Need.DRAFT);
        assertThat(callers.runAs(scene.bob().username(), home::latestReceipts)).hasSize(3);
        assertThat(callers.runAs(scene.cid().username(), home::seesOnlyOwn)).isTrue();
        assertThat(callers.runAs(scene.boss().username(), home::seesOnlyOwn)).isFalse();
    }

    @Test
    void aPurchaserFindsNoDebtsInTheMorning() {
        Person buyer =
                company.person("dashbuyer", ShippedRole.PURCHASER, scene.ann().departmentId());
        assertThat(callers.runAs(buyer.username(), () -> home.needs()))
                .extracting(NeedRow::need)
                .doesNotContain(Need.OWED);
    }

    @Test
    void aDashboardAsksTheDatabaseFewTimes() throws Exception {
        long asked = statements(() -> {
            ComparedYears years = ComparedYears.of(2026L, LocalDate.parse(TODAY));
            for (Measure measure : dashboard.measures()) {
                dashboard.total(measure, years, null);
            }
            for (Dimension dimension : Dimension.values()) {
                dashboard.table(Measure.CONTRACT, dimension, years, null);
            }
            return null;
        });
        assertThat(asked).isLessThanOrEqualTo(9);
    }

    @Test
    void aDeputyReadsWhatIsLentAndKeepsTheirOwnHome() {
        Scope own = callers.runAs(scene.bob().username(), () -> tabs.scope(ScopeTab.ALL, PROJECT_VIEW));
        List<ScopeTab> offered = callers.runAs(scene.bob().username(), () -> tabs.offered(PROJECT_VIEW));
        BigDecimal owed = callers.runAs(scene.bob().username(), home::owed);
        long listed = listed(own);
        long lent = em.createQuery(
                        "select max(p.id) from Project p where p.managerId = :cid and p.id not in"
                                + " (select q.id from Project q join q.responsibleIds person where person = :bob)",
                        Long.class)
                .setParameter("cid", scene.cid().staffId())
                .setParameter("bob", scene.bob().staffId())
                .getSingleResult();
        long deputy = callers.runAs(scene.boss().username(), () -> deputies.create(today(scene.bob()), null));
        try {
            assertThat(callers.runAs(scene.bob().username(), home::seesOnlyOwn)).isTrue();
            assertThat(callers.runAs(scene.bob().username(), home::owed)).isEqualByComparingTo(owed);
            assertThat(before(seenBy(scene.bob(), Measure.CONTRACT, Dimension.DEPARTMENT, scene.south())))
                    .isEmpty();
            assertThat(callers.runAs(
                            scene.bob().username(),
                            () -> projects.print(lent).summary().id()))
                    .isEqualTo(lent);
            assertThat(callers.runAs(scene.bob().username(), () -> tabs.offered(PROJECT_VIEW)))
                    .startsWith(offered.toArray(ScopeTab[]::new))
                    .endsWith(ScopeTab.LENT);
            assertThat(listed(callers.runAs(scene.bob().username(), () -> tabs.scope(ScopeTab.ALL, PROJECT_VIEW))))
                    .isEqualTo(listed);
            assertThat(listed(callers.runAs(scene.bob().username(), () -> tabs.scope(ScopeTab.LENT, PROJECT_VIEW))))
                    .isGreaterThan(listed);
        } finally {
            callers.runAs(scene.boss().username(), () -> {
                deputies.delete(deputy);
                return null;
            });
        }
    }

    private long listed(Scope within) {
        return callers.runAs(scene.bob().username(), () -> lists.count(ProjectFilter.of(within)));
    }

    private DeputyForm today(Person deputy) {
        DeputyForm form = new DeputyForm();
        form.setStaffId(scene.boss().staffId());
        form.setDeputyId(deputy.staffId());
        form.setFromOn(clock.today());
        form.setUntilOn(clock.today());
        return form;
    }

    @Test
    void homeAsksTheDatabaseFewTimes() throws Exception {
        long asked = statements(() -> {
            home.month(Measure.CONTRACT);
            home.month(Measure.RECEIPT);
            home.owed();
            home.seesOnlyOwn();
            home.needs();
            home.latestReceipts();
            return null;
        });
        assertThat(asked).isLessThanOrEqualTo(12);
    }

    /** Selects of one connection, which all of this shares within the transaction. */
    private long statements(java.util.concurrent.Callable<?> work) throws Exception {
        transaction.begin();
        try {
            callers.runAs(scene.boss().username(), dashboard::measures);
            long before = selects();
            callers.runAs(scene.boss().username(), work);
            return selects() - before;
        } finally {
            transaction.rollback();
        }
    }

    private long selects() {
        Object[] status = (Object[])
                em.createNativeQuery("show session status like 'Com_select'").getSingleResult();
        return Long.parseLong(String.valueOf(status[1]));
    }

    private FigureTable seenBy(Person person, Measure measure, Dimension dimension, Long departmentId) {
        ComparedYears years = ComparedYears.of(2026L, LocalDate.parse(TODAY));
        return callers.runAs(person.username(), () -> dashboard.table(measure, dimension, years, departmentId));
    }

    private static Map<String, BigDecimal> now(FigureTable table) {
        return notZero(table, FigureRow::now);
    }

    private static Map<String, BigDecimal> before(FigureTable table) {
        return notZero(table, FigureRow::before);
    }

    private static Map<String, BigDecimal> notZero(FigureTable table, Function<FigureRow, BigDecimal> figure) {
        return table.rows().stream()
                .filter(row -> figure.apply(row).signum() != 0)
                .collect(Collectors.toMap(FigureRow::label, figure));
    }

    private static Map<String, BigDecimal> amounts(String... labelsAndAmounts) {
        Map<String, BigDecimal> amounts = new java.util.HashMap<>();
        for (int i = 0; i < labelsAndAmounts.length; i += 2) {
            amounts.put(labelsAndAmounts[i], new BigDecimal(labelsAndAmounts[i + 1]));
        }
        return amounts;
    }
}
