package org.xiaoguan.ui.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses within the application. */
public final class Addresses {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]*");

    private static final Pattern KEPT = Pattern.compile("[a-z]+=[^&]*");
    private static final int MAX_PARAMETERS = 200;

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
        String query = request.getQueryString();
        return query == null ? path(request) : path(request) + "?" + query;
    }

    /** The present page without the context path and parameters. */
    public static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** The parameters that stand in the address of the present page, the first value of each. */
    public static Map<String, String> parameters(HttpServletRequest request) {
        return parse(request.getQueryString());
    }

    /** The parameters of what stands behind the question mark of an address, the first value of each. */
    public static Map<String, String> parse(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query != null) {
            for (String pair : query.split("&", MAX_PARAMETERS)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    parameters.putIfAbsent(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
                }
            }
        }
        return parameters;
    }

    /** The parameters as they stand behind the question mark of an address; those without a value are left out. */
    public static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isBlank())
                .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    /**
     * What a form's own address keeps of the page's, so that its buttons know which record is meant: parameters named by
     * lower-case letters. Other names are those of fields, which a crafted link must not fill, and of buttons.
     */
    public static String kept(String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&", MAX_PARAMETERS))
                        .filter(pair -> KEPT.matcher(pair).matches())
                        .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
