package org.xiaoguan.administration.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Starts the session of a signed-in account. */
@RequestScoped
public class SignedInSession {
    @Inject
    HttpServletRequest request;

    /** Starts a session under a new id, so that an id known before signing in is worth nothing. */
    public void start(long userId) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        request.getSession(true).setAttribute(SignInFilter.USER_ID, userId);
    }

    /** Network address the request came from. */
    public String address() {
        return request.getRemoteAddr();
    }
}
