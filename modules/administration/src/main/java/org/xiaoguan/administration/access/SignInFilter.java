package org.xiaoguan.administration.access;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xiaoguan.ui.draft.DraftRescue;
import org.xiaoguan.ui.frame.Addresses;
import org.xiaoguan.ui.text.Languages;

/**
 * Knows who sends a request: the session holds the account's id and nothing else. Whoever is not signed in is sent to the
 * sign-in page, except on open addresses; a closed account is signed out.
 */
public class SignInFilter extends HttpFilter {
    /** Session attribute with the id of the signed-in account. */
    static final String USER_ID = "xiaoguan.user";

    private static final String PASSWORD_PAGE = "/administration/user/password";
    private static final String RESOURCES = "/jakarta.faces.resource/";
    private static final Set<String> OPEN = Set.of("/login", "/language", "/sign-out", "/draft", "/favicon.ico");

    @Inject
    transient GrantCache cache;

    @Inject
    transient DraftRescue drafts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Locale language = RequestLanguage.of(request);
        RequestLanguage.set(language);
        try {
            Optional<Grants> grants = signedIn(request);
            if (grants.isPresent()) {
                letThrough(request, response, chain, grants.get());
            } else if (isOpen(request)) {
                chain.doFilter(request, response);
            } else {
                sendToSignIn(request, response);
            }
        } finally {
            CallerContext.set(null);
            RequestLanguage.clear();
        }
    }

    private Optional<Grants> signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(USER_ID) instanceof Long userId)) {
            return Optional.empty();
        }
        Optional<Grants> grants = cache.grants(userId);
        if (grants.isEmpty()) {
            session.invalidate();
            return grants;
        }
        Grants known = grants.get();
        Locale language = known.language() == null ? RequestLanguage.current() : Languages.of(known.language());
        CallerContext.set(new Caller(userId, false, known.name(), request.getRemoteAddr(), language));
        return grants;
    }

    private static void letThrough(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Grants grants)
            throws IOException, ServletException {
        if (grants.passwordChangeDue() && !isOpen(request) && !path(request).equals(PASSWORD_PAGE)) {
            response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
            return;
        }
        if (path(request).startsWith(RESOURCES)) {
            chain.doFilter(request, response);
            return;
        }
        // What one person saw must not come back from the browser's cache after another signs in.
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }

    private void sendToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // A form that was sent after its session had ended is kept for whom it was made.
        String page = "POST".equals(request.getMethod()) ? drafts.keep(request) : Addresses.present(request);
        String address = request.getContextPath() + "/login?from=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    private static boolean isOpen(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                || OPEN.contains(path(request))
                || path(request).startsWith(RESOURCES);
    }

    /** The path as the container maps it: decoded and without dots, so that no spelling of an address gets around. */
    private static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
