package org.xiaoguan.administration.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** Finds the language of a request: the choice kept in a cookie, else the browser's, else Chinese. */
public final class RequestLanguage {
    /** Name of the cookie with the choice made before signing in. */
    public static final String COOKIE = "xiaoguan-language";

    private static final ThreadLocal<Locale> CURRENT = ThreadLocal.withInitial(() -> Locale.CHINESE);

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

    /** The locale of a language tag: English for {@code en}, Chinese for everything else. */
    public static Locale of(String language) {
        return "en".equals(language) ? Locale.ENGLISH : Locale.CHINESE;
    }

    static Locale of(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName())) {
                    return of(cookie.getValue());
                }
            }
        }
        if (request.getHeader("Accept-Language") == null) {
            return Locale.CHINESE;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(RequestLanguage::of)
                .orElse(Locale.CHINESE);
    }
}
