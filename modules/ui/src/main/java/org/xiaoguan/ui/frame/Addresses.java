package org.xiaoguan.ui.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Addresses within the application. */
public final class Addresses {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");

    private Addresses() {}

    /**
     * Where to go after something that another page asked for: the address without the context path when it lies within
     * the application, else its entrance. Keeps a crafted link from leading elsewhere.
     */
    public static String local(HttpServletRequest request, String address) {
        return request.getContextPath() + (isLocal(address) ? address : "/");
    }

    /** Whether the address names a page of this application, without its context path. */
    public static boolean isLocal(String address) {
        return address != null && LOCAL.matcher(address).matches();
    }

    /** The present page without the context path, with its parameters. */
    public static String present(HttpServletRequest request) {
        String query = query(request);
        return query == null ? path(request) : path(request) + "?" + query;
    }

    /** The present page without the context path and parameters. */
    public static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** The parameters that stand in the address of the present page, the first value of each. */
    public static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String query = query(request);
        if (query != null) {
            for (String pair : query.split("&", 200)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    parameters.putIfAbsent(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
                }
            }
        }
        return parameters;
    }

    /** A form posts to the bare path: which record the page shows then stands in the address it was sent from. */
    private static String query(HttpServletRequest request) {
        if (request.getQueryString() != null || !"POST".equals(request.getMethod())) {
            return request.getQueryString();
        }
        String referer = request.getHeader("Referer");
        if (referer == null || referer.indexOf('?') < 0) {
            return null;
        }
        boolean samePage = referer.substring(0, referer.indexOf('?')).endsWith(request.getRequestURI());
        return samePage ? referer.substring(referer.indexOf('?') + 1).split("#", 2)[0] : null;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
