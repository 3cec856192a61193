package org.xiaoguan.administration.user;

import static org.xiaoguan.administration.AdministrationPermissions.USER_EDIT;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.xiaoguan.administration.api.AccessDeniedException;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.role.RoleService;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;

/** One user: registration, later changes, a new password for who forgot it. */
@Named
@ViewScoped
public class UserPage implements Serializable {
    private static final String LIST = "/administration/user/list";

    private Long id;
    private int readVersion;
    private boolean closed;
    private String formKey = FormKeys.fresh();
    private UserForm form = new UserForm();

    @Inject
    transient UserService users;

    @Inject
    transient RoleService roles;

    @Inject
    transient CurrentUser currentUser;

    @Inject
    transient Actions actions;

    @Inject
    transient Drafts drafts;

    /** Reads the user, or makes sure that a new one may be registered. */
    public void open() {
        if (id != null) {
            UserView read = users.find(id);
            form = new UserForm(read.user(), read.name(), read.departmentId());
            readVersion = read.user().getVersion();
            closed = read.user().isClosed();
        } else if (!isEditable()) {
            throw new AccessDeniedException();
        }
    }

    public String save() {
        boolean saved = actions.perform(() -> {
            if (id == null) {
                users.create(form, formKey);
            } else {
                users.update(id, readVersion, form);
            }
        });
        return saved ? leave("common.saved") : null;
    }

    public String resetPassword() {
        boolean reset = actions.perform(() -> users.resetPassword(id, form.getPassword(), form.getPasswordAgain()));
        return reset ? leave("user.password.reset.done") : null;
    }

    public String close() {
        return actions.perform(() -> users.setClosed(id, true)) ? leave("administration.closed") : null;
    }

    public String reopen() {
        return actions.perform(() -> users.setClosed(id, false)) ? leave("administration.reopened") : null;
    }

    private String leave(String note) {
        drafts.discard("administration.user", id);
        actions.done(note);
        return actions.to(LIST);
    }

    /** Whether the reader may change it. */
    public boolean isEditable() {
        return currentUser.may(USER_EDIT);
    }

    /** The roles to choose from. */
    public List<Option> getRoles() {
        return roles.options();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public int getReadVersion() {
        return readVersion;
    }

    public void setReadVersion(int readVersion) {
        this.readVersion = readVersion;
    }

    public boolean isClosed() {
        return closed;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }

    public UserForm getForm() {
        return form;
    }
}
