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
import java.util.concurrent.atomic.AtomicLong;

/** Who works, and what each of them can open: read from the database before the load begins. */
final class People {
    /** Somebody of the staff with samples of what is within reach. */
    record Worker(String username, long staffId, List<Long> customers, List<Long> projects, List<Long> owing) {
        long customer() {
            return any(customers);
        }

        long project() {
            return any(projects);
        }

        /** An approved project with something owed. */
        long owingProject() {
            return any(owing);
        }

        private static long any(List<Long> ids) {
            return ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
        }
    }

    private static final int SAMPLE = 400;

    private final Map<Who, List<Worker>> workers;
    private final List<String> materials;
    private final AtomicLong turn = new AtomicLong();

    People(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            workers = Map.of(
                    Who.DIRECTOR, read(connection, "SALES_DIRECTOR", "true", 8),
                    Who.SUPERVISOR, read(connection, "SUPERVISOR", "department_id = %2$d", 16),
                    Who.SALESPERSON, read(connection, "SALESPERSON", "%3$s = %1$d", 16),
                    Who.ACCOUNTANT, read(connection, "ACCOUNTANT", "true", 4),
                    Who.ADMINISTRATOR, read(connection, "ADMINISTRATOR", "true", 1));
            materials = strings(connection, "select code from catalog_material order by id limit " + SAMPLE);
        }
    }

    private static List<Worker> read(Connection connection, String role, String scope, int most) throws SQLException {
        List<Worker> found = new ArrayList<>();
        List<String> accounts = strings(
                connection,
                "select concat_ws(' ', u.username, s.id, s.department_id) from administration_user u"
                        + " join administration_staff s on s.id = u.staff_id"
                        + " join administration_user_role ur on ur.user_id = u.id"
                        + " join administration_role r on r.id = ur.role_id where not u.is_password_change_due and r.code = '"
                        + role + "' order by u.id limit " + most);
        for (String account : accounts) {
            String[] parts = account.split(" ", -1);
            long staff = Long.parseLong(parts[1]);
            long department = Long.parseLong(parts[2]);
            String customers = scope.formatted(staff, department, "owner_id");
            String projects = scope.formatted(staff, department, "manager_id");
            found.add(new Worker(
                    parts[0],
                    staff,
                    ids(connection, "crm_customer where " + customers),
                    ids(connection, "projects_project where " + projects),
                    ids(connection, "projects_project where owed > 1000 and " + projects)));
        }
        return found;
    }

    /** Spread over all that there are, so that not only what is in memory is read. */
    private static List<Long> ids(Connection connection, String from) throws SQLException {
        List<Long> all = strings(connection, "select id from " + from + " order by id").stream()
                .map(Long::valueOf)
                .toList();
        int step = Math.max(1, all.size() / SAMPLE);
        List<Long> sample = new ArrayList<>();
        for (int i = 0; i < all.size(); i += step) {
            sample.add(all.get(i));
        }
        return sample;
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }

    /** One after the other. */
    Worker next(Who who) {
        Who meant = who == Who.ANYBODY
                ? List.of(Who.SALESPERSON, Who.SUPERVISOR, Who.DIRECTOR, Who.SALESPERSON)
                        .get((int) (turn.get() % 4))
                : who;
        List<Worker> all = workers.get(meant);
        return all.get((int) (turn.getAndIncrement() % all.size()));
    }

    String material() {
        return materials.get(ThreadLocalRandom.current().nextInt(materials.size()));
    }
}
