package org.xiaoguan.benchmark.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the database has counted since its start. */
final class Status {
    private final String url;
    private final String account;
    private final String secret;

    Status(String url, String account, String secret) {
        this.url = url;
        this.account = account;
        this.secret = secret;
    }

    /** Statements of everybody, this question not counted. */
    long statements() {
        try (Connection connection = DriverManager.getConnection(url, account, secret);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select sum(variable_value) from information_schema.global_status where variable_name in"
                                + " ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE', 'COM_COMMIT')")) {
            result.next();
            return result.getLong(1) - 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
