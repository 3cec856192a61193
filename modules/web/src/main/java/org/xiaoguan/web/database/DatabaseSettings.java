package org.xiaoguan.web.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Refuses to start on a database whose settings would lose updates, digits, hours or characters. */
final class DatabaseSettings {
    /** tx_isolation: 10.11 does not know it as transaction_isolation. */
    private static final String QUERY = "select @@tx_isolation, @@sql_mode, @@time_zone,"
            + " (select default_collation_name from information_schema.schemata where schema_name = database())";

    private DatabaseSettings() {}

    /** @throws IllegalStateException that names every setting that is wrong */
    static void check(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            row.next();
            List<String> wrong = wrong(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
            if (!wrong.isEmpty()) {
                throw new IllegalStateException("The database's settings do not fit: " + String.join("; ", wrong));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }

    static List<String> wrong(String isolation, String mode, String timeZone, String collation) {
        List<String> wrong = new ArrayList<>();
        if (!"READ-COMMITTED".equals(isolation)) {
            wrong.add("transaction_isolation is " + isolation + ", needed is READ-COMMITTED");
        }
        if (!mode.contains("STRICT_TRANS_TABLES") && !mode.contains("STRICT_ALL_TABLES")) {
            wrong.add("sql_mode is " + mode + ", needed is STRICT_TRANS_TABLES");
        }
        if (!"+00:00".equals(timeZone)) {
            wrong.add("time_zone is " + timeZone + ", needed is +00:00");
        }
        if (!"utf8mb4_uca1400_as_ci".equals(collation)) {
            wrong.add("the schema's collation is " + collation + ", needed is utf8mb4_uca1400_as_ci");
        }
        return wrong;
    }
}
