package org.xiaoguan.ui.text;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.frame.Addresses;

/** Changes the language: for the user where one is signed in, and for the browser. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    private transient List<LanguageChoice> choices;

    @Inject
    private transient CurrentUser user;

    @Inject
    void find(Instance<LanguageChoice> found) {
        choices = found.stream().toList();
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Languages.of(request.getParameter("to"));
        if (user.isSignedIn()) {
            choices.forEach(choice -> choice.choose(locale));
        }
        Cookie cookie = new Cookie(Languages.COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
        response.sendRedirect(Addresses.local(request, request.getParameter("from")));
    }
}
