package org.xiaoguan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaoguan.benchmark.data.Generator;
import org.xiaoguan.benchmark.data.Size;
import org.xiaoguan.launcher.DataFolder;
import org.xiaoguan.launcher.DatabaseAccess;
import org.xiaoguan.launcher.EmbeddedDatabase;

/** The small size: what the generator makes is true, and every scenario works with few statements. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ShortBenchIT {
    private static final Path WORK = Path.of(System.getProperty("xiaoguan.bench.work", "target/bench"));
    private static final long SEED = 7;

    /** Statements that a scenario needs at most, with the check of the connection, grants and a beginning included. */
    private static final Map<String, Integer> MOST_STATEMENTS = Map.ofEntries(
            Map.entry("customers, first 50", 12),
            Map.entry("customers, name contains", 14),
            Map.entry("customers, page 1,000", 12),
            Map.entry("projects, first 50", 30),
            Map.entry("open a customer", 24),
            Map.entry("open a project", 30),
            Map.entry("create a customer", 40),
            Map.entry("create a project, 6 lines", 70),
            Map.entry("book a receipt", 60),
            Map.entry("statistics by month", 16),
            Map.entry("statistics by department", 16),
            Map.entry("statistics by salesperson", 16));

    private static DataFolder folder;
    private static EmbeddedDatabase database;
    private static Server server;

    @BeforeAll
    static void fill() throws SQLException {
        folder = DataFolder.open(WORK.resolve("database"));
        folder.emptyFolder("database");
        database = EmbeddedDatabase.start(folder);
        server = Server.start(Path.of("../..").toAbsolutePath().normalize(), WORK.resolve("server"), database.access());
        new Generator(Size.SMALL, SEED, LocalDate.now(ZoneOffset.UTC).minusDays(1)).fill(database.access());
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
        folder.close();
    }

    /** Each finds rows that must not be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "projects_item where not (0 <= returned and returned <= delivered and delivered <= purchased"
                        + " and purchased <= quantity - removed)",
                "projects_project p where not exists (select 1 from projects_team t"
                        + " where t.project_id = p.id and t.staff_id = p.manager_id)",
                "crm_customer c where not exists (select 1 from crm_customer_member m"
                        + " where m.customer_id = c.id and m.staff_id = c.owner_id)",
                "projects_item i where purchased <> (select coalesce(sum(l.quantity - l.closed), 0)"
                        + " from projects_purchase_line l where l.item_id = i.id)",
                "projects_item i where delivered <> (select coalesce(sum(l.delivered), 0)"
                        + " from projects_purchase_line l where l.item_id = i.id)",
                "projects_purchase_line l where delivered <> (select coalesce(sum(d.quantity), 0)"
                        + " from projects_delivery_line d where d.purchase_line_id = l.id)",
                "projects_item where amount <> round(quantity * unit_price, 2)",
                "projects_project p where discount <> (select sum(i.discount) from projects_item i where i.project_id = p.id)",
                "projects_project p where agreed_price + discount <> (select sum(i.amount) from projects_item i"
                        + " where i.project_id = p.id) + (select sum(f.amount) from projects_fee_line f where f.project_id = p.id)",
                "projects_project p where contract <> agreed_price + change_total",
                "projects_project p where received <> (select coalesce(sum(r.amount), 0) from finance_receipt r"
                        + " where r.project_id = p.id)",
                "projects_project p where invoiced <> (select coalesce(sum(i.gross), 0) from finance_invoice i"
                        + " where i.project_id = p.id)",
                "projects_project where received > contract or invoiced > contract",
                "projects_project p where labour_paid + other_paid <> (select coalesce(sum(f.amount), 0)"
                        + " from projects_fee f where f.project_id = p.id)",
                "projects_project p where labour_cost + other_cost <> (select coalesce(sum(f.cost), 0)"
                        + " from projects_fee f where f.project_id = p.id)",
                "projects_project p where revenue_net <> (select sum(round((i.amount - i.discount) / 1.13, 2))"
                        + " from projects_item i where i.project_id = p.id) + (select sum(round(f.amount / 1.09, 2))"
                        + " from projects_fee_line f where f.project_id = p.id)",
                "projects_project p where cost_net <> (select sum(round(round((i.quantity - i.purchased)"
                        + " * i.expected_cost, 2) / 1.13, 2) + i.ordered_cost + i.actual_cost) from projects_item i"
                        + " where i.project_id = p.id) + other_cost + if(stage = 'CLOSED', labour_cost, greatest(labour_cost,"
                        + " (select sum(f.expected_cost) from projects_fee_line f where f.project_id = p.id)))",
                "projects_purchase p where amount <> (select sum(round(l.quantity * l.unit_price, 2))"
                        + " from projects_purchase_line l where l.purchase_id = p.id)",
                "projects_purchase p where is_outstanding <> exists (select 1 from projects_purchase_line l"
                        + " where l.purchase_id = p.id and l.quantity > l.closed + l.delivered)",
                "projects_project p where version <> (select max(coalesce(a.record_version, 0))"
                        + " from xiaoguan_audit.change_record a where a.kind = 'projects.project' and a.record_id = p.id)",
                "crm_customer c where (select count(*) from crm_contact k where k.customer_id = c.id) <> 2",
                "crm_customer c where not exists (select 1 from xiaoguan_audit.change_record a"
                        + " where a.kind = 'crm.customer' and a.record_id = c.id)",
                "administration_number_series s join (select left(number, length(number) - 4) series, count(*) made,"
                        + " count(distinct number) numbers, max(right(number, 4)) last from (select number from"
                        + " projects_project union all select number from finance_receipt) n group by 1) d"
                        + " on d.series = s.name where s.last_number <> made or made <> numbers or made <> last",
                "administration_number_series s join (select left(number, length(number) - 2) series, count(*) made"
                        + " from (select number from projects_purchase union all select number from projects_delivery"
                        + " union all select number from projects_fee) n group by 1) d on d.series = s.name"
                        + " where s.last_number <> made"
            })
    void nothingIsUntrue(String untrue) throws SQLException {
        assertThat(number("select count(*) from " + untrue)).isZero();
    }

    @Test
    void asManyAsAskedFor() throws SQLException {
        assertThat(List.of(
                        number("select count(*) from crm_customer"),
                        number("select count(*) from projects_project"),
                        number("select count(*) from projects_item"),
                        number("select count(*) from projects_purchase_line"),
                        number("select count(*) from projects_delivery_line"),
                        number("select count(*) from projects_fee"),
                        number("select count(*) from finance_invoice")))
                .containsExactly(1_000L, 500L, 3_000L, 1_000L, 800L, 600L, 600L);
    }

    /** As with the others no verdict on times; what was imported is taken back. */
    @Test
    void aFileGoesThroughThePages() throws Exception {
        DatabaseAccess access = database.access();
        long before = number("select count(*) from crm_customer");
        Importing.Took took =
                Importing.of(300, server.address(), access.url(), DatabaseAccess.OWNER, access.ownerPassword());
        System.out.println("Import of 300 customers: " + took);
        assertThat(number("select count(*) from crm_customer")).isEqualTo(before);
        assertThat(number("select max(undone_count) from administration_import"))
                .isEqualTo(300);
        assertThat(took.steps()).isPositive();
    }

    /** Last, since it enters new records. No verdict on times: a test machine is never quiet. */
    @Order(Integer.MAX_VALUE)
    @Test
    void everyScenarioWorksWithFewStatements() throws Exception {
        Options options = Options.parse(List.of("--small", "--seconds", "1", "--rounds", "1"));
        Measured measured = new Run(options, server, database.access(), WORK).load(1);
        SoftAssertions all = new SoftAssertions();
        for (String scenario : measured.scenarios()) {
            System.out.printf("%-28s %6.1f statements%n", scenario, measured.statements(scenario));
            all.assertThat(measured.failures(scenario)).as(scenario + " failed").isZero();
            all.assertThat(measured.runs(scenario)).as(scenario + " done").isPositive();
            all.assertThat(measured.statements(scenario))
                    .as(scenario + ": statements")
                    .isLessThanOrEqualTo(MOST_STATEMENTS.getOrDefault(scenario, 60));
        }
        all.assertAll();
    }

    private static long number(String query) throws SQLException {
        DatabaseAccess access = database.access();
        try (Connection connection =
                        DriverManager.getConnection(access.url(), DatabaseAccess.OWNER, access.ownerPassword());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
