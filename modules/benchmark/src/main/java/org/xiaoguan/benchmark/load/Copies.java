package org.xiaoguan.benchmark.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Writes what a new record writes, as copies of a present one with ids below nothing, and takes them away again. */
final class Copies {
    private static final AtomicLong LAST = new AtomicLong(-1_000_000);
    private static final Map<String, List<String>> COLUMNS = new ConcurrentHashMap<>();

    private final Connection connection;

    Copies(Connection connection) {
        this.connection = connection;
    }

    /** @param changed columns with another value than the copied row has */
    void copy(String table, Map<String, String> changed) throws SQLException {
        StringJoiner columns = new StringJoiner(", ");
        StringJoiner values = new StringJoiner(", ");
        for (String column : columns(table)) {
            columns.add(column);
            values.add(
                    column.equals("id")
                            ? String.valueOf(LAST.decrementAndGet())
                            : changed.getOrDefault(column, column));
        }
        run("insert into " + table + " (" + columns + ") select " + values + " from " + table
                + " where id > 0 limit 1");
    }

    private List<String> columns(String table) throws SQLException {
        List<String> known = COLUMNS.get(table);
        if (known != null) {
            return known;
        }
        List<String> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select column_name from information_schema.columns where"
                        + " table_schema = database() and is_generated = 'NEVER' and table_name = '" + table + "'")) {
            while (result.next()) {
                columns.add(result.getString(1));
            }
        }
        COLUMNS.put(table, columns);
        return columns;
    }

    void number(String series) throws SQLException {
        run("update administration_number_series set last_number = last_number where name = '" + series + "'");
    }

    void lockProject() throws SQLException {
        run("update projects_project set received = received where id = (select min(id) from projects_item)");
    }

    void audit(int rows) throws SQLException {
        for (int i = 0; i < rows; i++) {
            run(
                    "insert into xiaoguan_audit.change_record (changed_at, user_id, user_name, address, kind, record_id,"
                            + " action, changes) values (now(), 0, 'benchmark', '', 'benchmark', 0, 'CREATED', repeat('x', 600))");
        }
    }

    void remove() throws SQLException {
        for (Map.Entry<String, List<String>> table : COLUMNS.entrySet()) {
            run("delete from " + table.getKey() + " where id < -1000000");
        }
        run("delete from xiaoguan_audit.change_record where kind = 'benchmark'");
        connection.commit();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
