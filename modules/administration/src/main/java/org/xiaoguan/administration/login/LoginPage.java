package org.xiaoguan.administration.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.xiaoguan.administration.access.SignedInSession;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.ui.form.Actions;

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

    /** Signs in and goes where the person wanted to go. */
    public void signIn() throws IOException {
        boolean signedIn = actions.perform(this::authenticate);
        password = null;
        if (signedIn) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + target());
        }
    }

    /** Signs out. */
    public String signOut() {
        session.end();
        return "/login?faces-redirect=true";
    }

    private void authenticate() {
        String name = username == null ? "" : username.strip();
        long wait = throttle.secondsToWait(name, session.address(), clock.now());
        if (wait > 0) {
            throw BusinessException.of("login.wait", wait);
        }
        Optional<Long> account = signIn.authenticate(name, password);
        if (account.isEmpty()) {
            throttle.failed(name, session.address(), clock.now());
            throw BusinessException.of("login.failed");
        }
        throttle.succeeded(name, session.address());
        session.start(account.get());
    }

    /** Only addresses of this application are followed, so that a link cannot lead elsewhere after signing in. */
    private String target() {
        boolean own = from != null && from.startsWith("/") && !from.startsWith("//") && !from.contains("\\");
        return own ? from : "/";
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
