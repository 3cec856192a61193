package org.xiaoguan.administration.user;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.xiaoguan.administration.access.GrantCache;
import org.xiaoguan.administration.access.Grants;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.frame.Addresses;

/** Changing one's own password. */
@Named
@RequestScoped
public class PasswordPage {
    private String present;
    private String password;
    private String passwordAgain;

    @Inject
    UserService users;

    @Inject
    GrantCache grants;

    @Inject
    CurrentUser currentUser;

    @Inject
    Actions actions;

    @Inject
    HttpServletRequest request;

    /** Whether nothing else can be done before the password is changed. */
    public boolean isDue() {
        return grants.grants(currentUser.getId()).map(Grants::passwordChangeDue).orElse(false);
    }

    public void save() {
        if (actions.perform(() -> users.changeOwnPassword(present, password, passwordAgain))) {
            actions.done("password.changed");
            actions.redirect(Addresses.local(request, "/"));
        }
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPasswordAgain() {
        return passwordAgain;
    }

    public void setPasswordAgain(String passwordAgain) {
        this.passwordAgain = passwordAgain;
    }
}
