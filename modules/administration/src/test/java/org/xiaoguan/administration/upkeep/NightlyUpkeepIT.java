package org.xiaoguan.administration.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.Together;
import org.xiaoguan.shared.BusinessClock;

/** What nobody reads any more is forgotten at night. */
@ExtendWith(ArquillianExtension.class)
class NightlyUpkeepIT {
    @Inject
    NightlyUpkeep upkeep;

    @Inject
    BusinessClock clock;

    @Inject
    Company company;

    @Resource(lookup = "jdbc/xiaoguan")
    DataSource database;

    @Test
    void keysAndDraftsOlderThanThirtyDaysAreForgottenAndYoungerOnesKept() throws Exception {
        String old = Company.unique("old");
        String young = Company.unique("young");
        make(old, 31);
        make(young, 29);

        company.asSystem(this::forgetOld);

        assertThat(kept(old)).isZero();
        assertThat(kept(young)).isEqualTo(2);
    }

    @Test
    void twoNodesAtOnceDoNotDisturbEachOther() throws Exception {
        String old = Company.unique("old");
        make(old, 40);

        assertThat(Together.several(2, () -> company.asSystem(this::forgetOld))).containsOnly("done");

        assertThat(kept(old)).isZero();
    }

    private int forgetOld() {
        return upkeep.run(clock.today());
    }

    private void make(String key, int days) throws SQLException {
        LocalDateTime then =
                LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC).minusDays(days);
        update("insert into ui_form_key (form_key, user_id, kind, made_at) values (?, 1, 'test', ?)", key, then);
        update(
                "insert into ui_draft (user_id, page_key, record_key, content, saved_at) values (1, 'test', ?, '', ?)",
                key,
                then);
    }

    private void update(String sql, String key, LocalDateTime then) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            statement.setObject(2, then);
            statement.executeUpdate();
        }
    }

    private int kept(String key) throws SQLException {
        return count("select count(*) from ui_form_key where form_key = ?", key)
                + count("select count(*) from ui_draft where record_key = ?", key);
    }

    private int count(String sql, String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
