package org.xiaoguan.administration.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.HistoryEntry;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.department.Department;
import org.xiaoguan.administration.department.DepartmentForm;
import org.xiaoguan.administration.department.DepartmentService;
import org.xiaoguan.administration.role.Grant;
import org.xiaoguan.administration.role.Role;
import org.xiaoguan.administration.role.RoleService;
import org.xiaoguan.administration.user.UserForm;
import org.xiaoguan.administration.user.UserService;
import org.xiaoguan.administration.user.UserView;
import org.xiaoguan.shared.list.ListRequest;

@ExtendWith(ArquillianExtension.class)
class AuditTrailIT {
    private static final String DEPARTMENT = "administration.department";

    @Resource(lookup = "jdbc/xiaoguan")
    DataSource application;

    @Inject
    DepartmentService departments;

    @Inject
    RoleService roles;

    @Inject
    UserService users;

    @Inject
    AuditService trail;

    @Inject
    History history;

    @Inject
    Company company;

    @Test
    void tellsWhatANewRecordHolds() {
        long id = company.department(null);
        Department made = find(id);
        HistoryEntry entry = only(DEPARTMENT, id);
        assertThat(entry.action()).isEqualTo("CREATED");
        assertThat(entry.userName()).isEqualTo("test");
        assertThat(entry.version()).isEqualTo(made.getVersion());
        assertThat(entry.fields())
                .contains(
                        new HistoryEntry.Field("department.code", List.of(), List.of(made.getCode())),
                        new HistoryEntry.Field("department.name", List.of(), List.of(made.getName())))
                .noneMatch(field -> field.key().endsWith(".id") || field.key().endsWith(".version"));
    }

    @Test
    void tellsEachFieldBeforeAndAfterWithTheVersion() {
        long id = company.department(null);
        note(id, "first");
        note(id, "second");
        HistoryEntry latest = history.of(DEPARTMENT, id).get(0);
        assertThat(latest.action()).isEqualTo("CHANGED");
        assertThat(latest.fields())
                .containsExactly(new HistoryEntry.Field("department.note", List.of("first"), List.of("second")));
        assertThat(latest.version()).isEqualTo(find(id).getVersion());
    }

    @Test
    void savingWhatWasThereTellsNothing() {
        long id = company.department(null);
        note(id, "same");
        int rows = history.of(DEPARTMENT, id).size();
        note(id, "same");
        assertThat(history.of(DEPARTMENT, id)).hasSize(rows);
    }

    @Test
    void tellsWhatADeletedRecordHeld() {
        long id = company.department(null);
        String code = find(id).getCode();
        company.asSystem(() -> {
            departments.delete(id);
            return null;
        });
        HistoryEntry latest = history.of(DEPARTMENT, id).get(0);
        assertThat(latest.action()).isEqualTo("DELETED");
        assertThat(latest.fields()).contains(new HistoryEntry.Field("department.code", List.of(code), List.of()));
    }

    @Test
    void tellsWhatWasGrantedAndTakenAway() {
        long id = company.role(ScopeLevel.ALL, AdministrationPermissions.USER_VIEW);
        Role role = company.asSystem(() -> roles.find(id));
        company.asSystem(() -> {
            roles.update(
                    id,
                    role.getVersion(),
                    role.getName(),
                    null,
                    Set.of(new Grant(AdministrationPermissions.ROLE_VIEW, ScopeLevel.ALL)));
            return null;
        });
        HistoryEntry latest = history.of("administration.role", id).get(0);
        assertThat(latest.fields())
                .containsExactly(new HistoryEntry.Field(
                        "role.grants",
                        List.of(AdministrationPermissions.USER_VIEW + ":ALL"),
                        List.of(AdministrationPermissions.ROLE_VIEW + ":ALL")));
        assertThat(latest.version())
                .isEqualTo(company.asSystem(() -> roles.find(id)).getVersion());
    }

    @Test
    void tellsWhichRolesAUserGotAndHad() {
        long first = company.role(ScopeLevel.ALL, AdministrationPermissions.USER_VIEW);
        long second = company.role(ScopeLevel.ALL, AdministrationPermissions.USER_VIEW);
        UserForm typed = company.form(company.department(null), first);
        long id = company.asSystem(() -> users.create(typed, null));
        UserView read = company.asSystem(() -> users.find(id));
        UserForm form = new UserForm(read.user(), read.name(), read.departmentId());
        form.setRoleIds(List.of(first, second));
        company.asSystem(() -> {
            users.update(id, read.user().getVersion(), form);
            return null;
        });
        HistoryEntry latest = history.of("administration.user", id).get(0);
        assertThat(latest.fields()).hasSize(1);
        assertThat(latest.fields().get(0).before()).containsExactly("" + first);
        assertThat(latest.fields().get(0).after()).containsExactlyInAnyOrder("" + first, "" + second);
        assertThat(company.asSystem(() -> users.find(id)).user().getVersion())
                .isGreaterThan(read.user().getVersion());
    }

    @Test
    void tellsThatAPasswordWasChangedAndNothingOfIt() {
        UserForm typed = company.form(
                company.department(null), company.role(ScopeLevel.ALL, AdministrationPermissions.USER_VIEW));
        long id = company.asSystem(() -> users.create(typed, null));
        company.asSystem(() -> {
            users.resetPassword(id, "given-anew", "given-anew");
            return null;
        });
        List<HistoryEntry> entries = history.of("administration.user", id);
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).fields()).extracting(HistoryEntry.Field::key).containsExactly("user.password");
        assertThat(entries.toString()).doesNotContain("PBKDF2").doesNotContain("given-anew");
    }

    @Test
    void tellsWhatHappenedSinceAVersionWasRead() {
        long id = company.department(null);
        note(id, "first");
        int read = find(id).getVersion();
        assertThat(history.since(DEPARTMENT, id, read)).isEmpty();
        note(id, "second");
        note(id, "third");
        assertThat(history.since(DEPARTMENT, id, read))
                .extracting(entry -> entry.fields().get(0).after().get(0))
                .containsExactly("second", "third");
    }

    @Test
    void isSearchedAsAWhole() {
        long id = company.department(null);
        AuditFilter filter = new AuditFilter("test", DEPARTMENT, id, null, null);
        assertThat(company.asSystem(() -> trail.search(filter, ListRequest.firstRows(20)))
                        .count())
                .isEqualTo(1);
        AuditFilter other = new AuditFilter("nobody", DEPARTMENT, id, null, null);
        assertThat(company.asSystem(() -> trail.search(other, ListRequest.firstRows(20)))
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE xiaoguan_audit.change_record SET user_name = 'somebody else'",
                "DELETE FROM xiaoguan_audit.change_record",
                "TRUNCATE TABLE xiaoguan_audit.change_record"
            })
    void theApplicationCannotRewriteIt(String command) throws SQLException {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(command)).hasMessageContaining("denied");
        }
    }

    private HistoryEntry only(String kind, long id) {
        List<HistoryEntry> entries = history.of(kind, id);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private Department find(long id) {
        return company.asSystem(() -> departments.find(id));
    }

    private void note(long id, String note) {
        company.asSystem(() -> {
            Department read = departments.find(id);
            DepartmentForm form = new DepartmentForm(read);
            form.setNote(note);
            departments.update(id, read.getVersion(), form);
            return null;
        });
    }
}
