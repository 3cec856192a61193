package org.xiaoguan.administration.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.access.GrantCache;
import org.xiaoguan.administration.access.Grants;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.login.SignInService;
import org.xiaoguan.administration.staff.StaffService;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;

@ExtendWith(ArquillianExtension.class)
class UserServiceIT {
    @Inject
    UserService users;

    @Inject
    StaffService staff;

    @Inject
    SignInService signIn;

    @Inject
    GrantCache grants;

    @Inject
    Company company;

    private long department;
    private long role;

    @BeforeEach
    void makeCompany() {
        department = company.department(null);
        role = company.role(ScopeLevel.ALL, AdministrationPermissions.STAFF_VIEW);
    }

    @Test
    void aUsernameIsUniqueWhateverTheCase() {
        String taken = company.user(department, role);
        UserForm form = company.form(department, role);
        form.setUsername(taken.toUpperCase(Locale.ROOT));
        assertThatThrownBy(() -> create(form))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("username: user.username.taken");
    }

    @Test
    void rolesMustExist() {
        UserForm form = company.form(department, role, 4711L);
        assertThatThrownBy(() -> create(form)).hasMessageContaining("roleIds: error.choose");
    }

    @Test
    void aNewUserMustChangeThePasswordThatSomebodyElseChose() {
        long id = create(company.form(department, role));
        assertThat(grants.grants(id)).map(Grants::passwordChangeDue).contains(true);
    }

    @Test
    void changingOnesPasswordNeedsThePresentOne() {
        String username = company.user(department, role);
        assertThatThrownBy(() -> changePassword(username, "wrong", "another-password", "another-password"))
                .hasMessageContaining("present: user.password.wrong");
        changePassword(username, Company.PASSWORD, "another-password", "another-password");
        assertThat(signIn.authenticate(username, Company.PASSWORD)).isEmpty();
        long id = signIn.authenticate(username, "another-password").orElseThrow();
        assertThat(grants.grants(id)).map(Grants::passwordChangeDue).contains(false);
    }

    @Test
    void theNewPasswordIsAnother() {
        String username = company.user(department, role);
        assertThatThrownBy(() -> changePassword(username, Company.PASSWORD, Company.PASSWORD, Company.PASSWORD))
                .hasMessageContaining("password: user.password.same");
    }

    @Test
    void aClosedUserLosesEverythingAtOnceOnThisNode() {
        String username = company.user(department, role);
        long id = signIn.authenticate(username.toUpperCase(Locale.ROOT), Company.PASSWORD)
                .orElseThrow();
        assertThat(grants.grants(id)).isPresent();
        company.asSystem(() -> close(id));
        assertThat(grants.grants(id)).isEmpty();
        assertThat(signIn.authenticate(username, Company.PASSWORD)).isEmpty();
        assertThatThrownBy(() -> company.as(username, () -> null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyClosesTheirOwnUser() {
        String administrator =
                company.user(department, company.role(ScopeLevel.ALL, AdministrationPermissions.USER_EDIT));
        long id = signIn.authenticate(administrator, Company.PASSWORD).orElseThrow();
        assertThatThrownBy(() -> company.as(administrator, () -> close(id))).hasMessageContaining("user.close.own");
    }

    @Test
    void aLostRoleIsLostAtOnceOnThisNode() {
        String username = company.user(department, role);
        assertThat(company.as(username, () -> staff.find(staffId(username)).getName()))
                .isNotEmpty();
        long other = company.role(ScopeLevel.ALL, AdministrationPermissions.AUDIT_VIEW);
        long id = signIn.authenticate(username, Company.PASSWORD).orElseThrow();
        company.asSystem(() -> {
            UserView view = users.find(id);
            UserForm form = new UserForm(view.user(), view.name(), view.departmentId());
            form.setRoleIds(List.of(other));
            users.update(id, view.user().getVersion(), form);
            return null;
        });
        assertThatThrownBy(() -> company.as(username, () -> staff.find(1))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoeverStillSignsInHasNotLeft() {
        String username = company.user(department, role);
        long person = staffId(username);
        assertThatThrownBy(() -> company.asSystem(() -> {
                    staff.setClosed(person, true);
                    return null;
                }))
                .hasMessageContaining("staff.close.account");
    }

    private long staffId(String username) {
        long id = signIn.authenticate(username, Company.PASSWORD).orElseThrow();
        return company.asSystem(() -> users.find(id).user().getStaffId());
    }

    private long create(UserForm form) {
        return company.asSystem(() -> users.create(form, null));
    }

    private Void close(long id) {
        users.setClosed(id, true);
        return null;
    }

    private void changePassword(String username, String present, String wanted, String again) {
        company.as(username, () -> {
            users.changeOwnPassword(present, wanted, again);
            return null;
        });
    }
}
