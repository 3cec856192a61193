package org.xiaoguan.administration.user;

import static org.xiaoguan.administration.AdministrationPermissions.USER_EDIT;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.role.RoleService;
import org.xiaoguan.ui.form.RecordPage;

/** One user: registration, later changes, a new password for who forgot it. */
@Named
@ViewScoped
public class UserPage extends RecordPage<UserForm> {
    @Inject
    UserService users;

    @Inject
    RoleService roles;

    public UserPage() {
        super("administration.user", new UserForm());
    }

    @Override
    protected Shown<UserForm> find(long id) {
        UserView read = users.find(id);
        return new Shown<>(
                new UserForm(read.user(), read.name(), read.departmentId()),
                read.user().getVersion(),
                read.user().isClosed());
    }

    @Override
    protected long create(UserForm form, String formKey) {
        return users.create(form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, UserForm form) {
        users.update(id, readVersion, form);
    }

    public String close() {
        return after(id -> users.setClosed(id, true), "administration.closed");
    }

    public String reopen() {
        return after(id -> users.setClosed(id, false), "administration.reopened");
    }

    @Override
    public boolean isEditable() {
        return user.may(USER_EDIT);
    }

    public String resetPassword() {
        return after(
                id -> users.resetPassword(id, getForm().getPassword(), getForm().getPasswordAgain()),
                "user.password.reset.done");
    }

    /** The roles to choose from. */
    public List<Option> getRoles() {
        return roles.options();
    }
}
