package org.xiaoguan.administration.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.xiaoguan.administration.access.SignedInSession;
import org.xiaoguan.administration.api.DemoUsers;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.frame.Addresses;

/** The sign-in page: one and the same error for whatever was wrong. */
@Named
@RequestScoped
public class LoginPage {
    private String username;
    private String password;
    private String from;

    @Inject
    SignInService signIn;

    @Inject
    SignInThrottle throttle;

    @Inject
    SignedInSession session;

    @Inject
    BusinessClock clock;

    @Inject
    Actions actions;

    @Inject
    HttpServletRequest request;

    @Inject
    Instance<DemoUsers> demo;

    @PostConstruct
    void read() {
        from = request.getParameter("from");
    }

    /** Signs in and goes where the person wanted to go. */
    public void signIn() throws IOException {
        boolean signedIn = actions.perform(this::authenticate);
        password = null;
        if (signedIn) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(Addresses.local(request, from));
        }
    }

    private void authenticate() {
        String name = username == null ? "" : username.strip();
        long wait = throttle.begin(name, session.address(), clock.now());
        if (wait > 0) {
            throw BusinessException.of("login.wait", wait);
        }
        Optional<Long> account = signIn.authenticate(name, password);
        if (account.isEmpty()) {
            throw BusinessException.of("login.failed");
        }
        throttle.succeeded(name, session.address());
        session.start(account.get());
    }

    /** Whom one can be in a demo; empty elsewhere. */
    public List<DemoUsers.DemoUser> getDemoUsers() {
        return isDemo() ? demo.get().all() : List.of();
    }

    /** The password of all of them; null outside a demo. */
    public String getDemoPassword() {
        return isDemo() ? demo.get().password() : null;
    }

    private boolean isDemo() {
        return Boolean.getBoolean("xiaoguan.demo") && demo.isResolvable();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
