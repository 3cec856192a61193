package org.xiaoguan.administration.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.HistoryEntry;
import org.xiaoguan.administration.api.ScopeLevel;

/** The trail shows no field to someone who may not see it. */
@ExtendWith(ArquillianExtension.class)
class RestrictedFieldsIT {
    private static final String KIND = "test.material";
    private static final String CHANGES = "[{\"field\":\"name\",\"before\":\"a\",\"after\":\"b\",\"many\":false},"
            + "{\"field\":\"cost\",\"before\":\"1\",\"after\":\"2\",\"many\":false,\"permission\":\""
            + AdministrationPermissions.AUDIT_VIEW + "\"}]";

    @Resource(lookup = "jdbc/xiaoguan")
    DataSource application;

    @Inject
    History history;

    @Inject
    Company company;

    @Test
    void areHiddenFromThoseWithoutThePermission() throws SQLException {
        insert();
        long department = company.department(null);
        String without = company.user(department, company.role(ScopeLevel.ALL, AdministrationPermissions.USER_VIEW));
        String with = company.user(department, company.role(ScopeLevel.ALL, AdministrationPermissions.AUDIT_VIEW));
        assertThat(fields(without, true)).containsExactly("material.name");
        assertThat(fields(with, false)).containsExactly("material.name", "material.cost");
    }

    private List<String> fields(String username, boolean restricted) {
        return company.as(username, () -> history.of(KIND, 1, restricted).get(0).fields()).stream()
                .map(HistoryEntry.Field::key)
                .toList();
    }

    private void insert() throws SQLException {
        try (Connection connection = application.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "INSERT INTO xiaoguan_audit.change_record (changed_at, user_id, user_name, address, kind,"
                                + " record_id, action, changes) VALUES (UTC_TIMESTAMP(6), -1, 'test', '', ?, 1,"
                                + " 'CHANGED', ?)")) {
            statement.setString(1, KIND);
            statement.setString(2, CHANGES);
            statement.executeUpdate();
        }
    }
}
