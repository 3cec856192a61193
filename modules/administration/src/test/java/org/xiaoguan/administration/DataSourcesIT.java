package org.xiaoguan.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The server's two data sources: what the application's account may and may not. */
@ExtendWith(ArquillianExtension.class)
class DataSourcesIT {

    @Resource(lookup = "jdbc/xiaoguan")
    private DataSource application;

    @Resource(lookup = "jdbc/xiaoguan-owner")
    private DataSource owner;

    @Test
    void bothAnswer() throws SQLException {
        assertThat(one(application, "SELECT SUBSTRING_INDEX(CURRENT_USER(), '@', 1)"))
                .isEqualTo("xiaoguan");
        assertThat(one(owner, "SELECT SUBSTRING_INDEX(CURRENT_USER(), '@', 1)")).isEqualTo("xiaoguan_owner");
    }

    @Test
    void theApplicationChangesNoTable() {
        assertThatThrownBy(() -> execute(application, "CREATE TABLE forbidden (id INT)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    @Test
    void theApplicationTakesNumbersFromSequences() throws SQLException {
        execute(owner, "CREATE SEQUENCE data_sources_it START WITH 50 INCREMENT BY 50");
        try {
            assertThat(one(application, "SELECT NEXTVAL(data_sources_it)")).isEqualTo("50");
        } finally {
            execute(owner, "DROP SEQUENCE data_sources_it");
        }
    }

    @Test
    void theApplicationRewritesNoAuditRow() throws SQLException {
        execute(owner, "CREATE TABLE xiaoguan_audit.data_sources_it (id INT)");
        try {
            execute(application, "INSERT INTO xiaoguan_audit.data_sources_it VALUES (1)");
            assertThatThrownBy(() -> execute(application, "UPDATE xiaoguan_audit.data_sources_it SET id = 2"))
                    .hasMessageContaining("denied");
            assertThatThrownBy(() -> execute(application, "DELETE FROM xiaoguan_audit.data_sources_it"))
                    .hasMessageContaining("denied");
        } finally {
            execute(owner, "DROP TABLE xiaoguan_audit.data_sources_it");
        }
    }

    @Test
    void transactionsReadWhatIsCommitted() throws SQLException {
        assertThat(one(application, "SELECT @@tx_isolation")).isEqualTo("READ-COMMITTED");
        assertThat(one(application, "SELECT @@time_zone")).isEqualTo("+00:00");
        assertThat(one(application, "SELECT @@sql_mode")).contains("STRICT_ALL_TABLES");
    }

    private static String one(DataSource source, String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void execute(DataSource source, String command) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
