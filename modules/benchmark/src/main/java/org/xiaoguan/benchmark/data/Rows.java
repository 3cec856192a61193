package org.xiaoguan.benchmark.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The way into the database: tables in the order of their references, ids from the sequences that the application uses,
 * numbers counted up in its series.
 */
final class Rows {
    private static final int BATCH = 5000;
    private static final int ALLOCATION = 50;

    private final Connection connection;
    private final List<Table> tables = new ArrayList<>();
    private final Audit audit;
    private final Map<String, Ids> ids = new LinkedHashMap<>();
    private final Map<String, Integer> series = new HashMap<>();

    Rows(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        audit = new Audit(connection);
    }

    /** A table; those that it refers to must have been named before. */
    Table table(String name, String columns) throws SQLException {
        Table table = new Table(this, connection, name, columns);
        tables.add(table);
        return table;
    }

    Audit audit() {
        return audit;
    }

    /** Ids for the table, beyond those that the application may have taken. */
    Ids ids(String table) throws SQLException {
        Ids counted = new Ids(number("select nextval(" + table + "_seq)"));
        ids.put(table + "_seq", counted);
        return counted;
    }

    /** The next number of a series: its name and so many digits. */
    String next(String name, int digits) {
        String number = String.valueOf(series.merge(name, 1, Integer::sum));
        return name + "0".repeat(Math.max(0, digits - number.length())) + number;
    }

    long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    String text(String query) throws SQLException {
        return list(query).get(0);
    }

    List<String> list(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }

    void flushWhenFull(int waiting) throws SQLException {
        if (waiting >= BATCH) {
            flush();
        }
    }

    void flush() throws SQLException {
        for (Table table : tables) {
            table.flush();
        }
        audit.flush();
        connection.commit();
    }

    /** Stores what is left and moves sequences and series on, so that the application goes on from here. */
    void finish() throws SQLException {
        flush();
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Ids> sequence : ids.entrySet()) {
                long last = sequence.getValue().last();
                long block = (last + ALLOCATION - 1) / ALLOCATION * ALLOCATION;
                statement.execute("select setval(" + sequence.getKey() + ", " + block + ")");
            }
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into administration_number_series (name, last_number) values (?, ?)")) {
            for (Map.Entry<String, Integer> number : series.entrySet()) {
                insert.setString(1, number.getKey());
                insert.setInt(2, number.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    /** Brings the statistics of the optimizer up to date, as they would be after years. */
    void analyze() throws SQLException {
        List<String> all = list("select table_name from information_schema.tables where table_schema = database()"
                + " and table_type = 'BASE TABLE'");
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze table " + String.join(", ", all) + ", xiaoguan_audit.change_record");
        }
        connection.commit();
    }

    /** Ids counted up. */
    static final class Ids {
        private long last;

        Ids(long last) {
            this.last = last;
        }

        long next() {
            last++;
            return last;
        }

        long last() {
            return last;
        }
    }
}
