package org.xiaoguan.administration.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.xiaoguan.ui.text.Languages;

/** Finds the language of a request: the choice kept in a cookie, else the browser's, else Chinese. */
final class RequestLanguage {
    private static final ThreadLocal<Locale> CURRENT = ThreadLocal.withInitial(() -> Languages.CHINESE);

    private RequestLanguage() {}

    /** The language of the request on this thread; Chinese where there is none. */
    static Locale current() {
        return CURRENT.get();
    }

    static void set(Locale language) {
        CURRENT.set(language);
    }

    static void clear() {
        CURRENT.remove();
    }

    static Locale of(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (Languages.COOKIE.equals(cookie.getName())) {
                    return Languages.of(cookie.getValue());
                }
            }
        }
        if (request.getHeader("Accept-Language") == null) {
            return Languages.CHINESE;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(Languages::of)
                .orElse(Languages.CHINESE);
    }
}
