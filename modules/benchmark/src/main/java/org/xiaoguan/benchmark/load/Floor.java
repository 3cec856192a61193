package org.xiaoguan.benchmark.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The work of the scenarios in bare SQL, over the same driver, without server and pages: what nothing can be below. */
public final class Floor {
    private static final int TIMES = 15;
    private static final int EXPORT_TIMES = 3;
    private static final int LINES = 6;
    private static final String CUSTOMER = "select id, code, name, kind_id, grade, region_id, owner_id, department_id,"
            + " phone from crm_customer where is_closed = 0";
    private static final String SPANS =
            " between '%1$d-01-01' and '%1$d-12-31' or counted_on between '%2$d-01-01' and" + " '%2$d-12-31'";

    private final String url;
    private final String account;
    private final String secret;
    private final int year;

    /** @param year of the statistics, beside the year before */
    public Floor(String url, String account, String secret, int year) {
        this.url = url;
        this.account = account;
        this.secret = secret;
        this.year = year;
    }

    @FunctionalInterface
    private interface Sql {
        void run(Connection connection) throws SQLException;
    }

    /** The median in milliseconds; null for what has no floor in the database. */
    public Double milliseconds(String scenario) throws SQLException {
        Sql sql = work().get(scenario);
        if (sql == null) {
            return null;
        }
        int times = scenario.startsWith("export") ? EXPORT_TIMES : TIMES;
        List<Long> taken = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, account, secret)) {
            connection.setAutoCommit(false);
            for (int i = 0; i <= times; i++) {
                long begin = System.nanoTime();
                sql.run(connection);
                taken.add(System.nanoTime() - begin);
            }
            new Copies(connection).remove();
        }
        taken.remove(0);
        taken.sort(null);
        return taken.get(taken.size() / 2) / 1e6;
    }

    private Map<String, Sql> work() {
        return Map.ofEntries(
                Map.entry("customers, first 50", read(CUSTOMER + " order by id desc limit 50")),
                Map.entry(
                        "customers, name contains", read(CUSTOMER + " and name like '%恒达%' order by id desc limit 50")),
                Map.entry("customers, by name", read(CUSTOMER + " order by name, id limit 50")),
                Map.entry("customers, by city", read(CUSTOMER + " order by region_id, id limit 50")),
                Map.entry("customers, page 1,000", read(CUSTOMER + " order by id desc limit 49950, 50")),
                Map.entry(
                        "projects, first 50",
                        read("select id, number, name, customer_id, manager_id, state, stage, signed_on, contract,"
                                + " received from projects_project order by number desc limit 50")),
                Map.entry("open a customer", Floor::openCustomer),
                Map.entry("open a project", Floor::openProject),
                Map.entry("create a customer", this::createCustomer),
                Map.entry("create a project, 6 lines", this::createProject),
                Map.entry("book a receipt", this::bookReceipt),
                Map.entry("statistics by month", statistics("month(counted_on)")),
                Map.entry("statistics by department", statistics("p.department_id")),
                Map.entry("statistics by salesperson", statistics("p.manager_id")),
                Map.entry("export csv", read("select * from crm_customer where is_closed = 0 order by id")),
                Map.entry("export xlsx", read("select * from crm_customer where is_closed = 0 order by id")));
    }

    private Sql statistics(String key) {
        return read("select year(counted_on), " + key + ", sum(amount) from projects_contract_view c"
                + " join projects_project p on p.id = c.project_id where counted_on"
                + SPANS.formatted(year, year - 1) + " group by 1, 2");
    }

    private static Sql read(String query) {
        return connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(query)) {
                while (result.next()) {
                    result.getString(1);
                }
            }
        };
    }

    private static void openCustomer(Connection connection) throws SQLException {
        long id = any(connection, "crm_customer");
        read("select * from crm_customer where id = " + id).run(connection);
        read("select * from crm_contact where customer_id = " + id).run(connection);
        read("select * from projects_project where customer_id = " + id + " order by id desc limit 20")
                .run(connection);
    }

    private static void openProject(Connection connection) throws SQLException {
        long id = any(connection, "projects_project");
        read("select * from projects_project where id = " + id).run(connection);
        read("select * from projects_item where project_id = " + id + " order by line_no")
                .run(connection);
        read("select * from projects_fee_line where project_id = " + id + " order by line_no")
                .run(connection);
        read("select * from projects_event where project_id = " + id + " order by id desc limit 20")
                .run(connection);
    }

    private static long any(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select max(id) from " + table)) {
            result.next();
            long id = ThreadLocalRandom.current().nextLong(Math.max(1, result.getLong(1) / 2)) + 51;
            return id;
        }
    }

    private void createCustomer(Connection connection) throws SQLException {
        Copies copies = new Copies(connection);
        copies.number("KH");
        copies.copy("crm_customer", Map.of("code", "uuid()", "name_key", "uuid()", "credit_code", "null"));
        copies.copy("crm_contact", Map.of());
        copies.audit(2);
        connection.commit();
    }

    private void createProject(Connection connection) throws SQLException {
        Copies copies = new Copies(connection);
        copies.number("XM-%d01-".formatted(year));
        copies.copy("projects_project", Map.of("number", "uuid()"));
        for (int i = 0; i < LINES; i++) {
            copies.copy("projects_item", Map.of());
        }
        copies.audit(LINES + 1);
        connection.commit();
    }

    private void bookReceipt(Connection connection) throws SQLException {
        Copies copies = new Copies(connection);
        copies.lockProject();
        copies.number("SK-%d01-".formatted(year));
        copies.copy("finance_receipt", Map.of("number", "uuid()"));
        copies.audit(2);
        connection.commit();
    }
}
