package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** How often a page asks the database when the visitor opens it. */
record PageStatements(DataSource database, Visitor visitor) {
    private static final int TRIES = 3;

    /** The least of some: what timers and sessions ask beside it does not count. */
    long of(String address) throws Exception {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long before = selects();
            assertThat(visitor.open(address)).as(address).isEqualTo(200);
            least = Math.min(least, selects() - before);
        }
        return least;
    }

    private long selects() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet status = statement.executeQuery("show global status like 'Com_select'")) {
            status.next();
            return status.getLong(2);
        }
    }
}
