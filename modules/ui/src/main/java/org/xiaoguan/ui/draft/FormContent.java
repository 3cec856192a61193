package org.xiaoguan.ui.draft;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a person typed into a form: names and values, without passwords and without what Faces adds for itself. */
final class FormContent {
    /** The longest draft, in characters; more is no form that a person filled in. */
    static final int MAX_LENGTH = 2_000_000;

    private static final Pattern OWN = Pattern.compile(
            "(jakarta|javax)\\.faces\\..*|primefaces\\..*|draft\\..*|.*[Pp]assword.*|.*[Ss]ecret.*|.*_(active|selection|focus)");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private FormContent() {}

    static FormContent of(Map<String, String[]> parameters) {
        FormContent content = new FormContent();
        parameters.forEach((name, typed) -> {
            if (!OWN.matcher(name).matches()) {
                content.values.put(name, List.of(typed));
            }
        });
        return content;
    }

    /** Reads what {@link #toString} wrote. */
    static FormContent parse(String text) {
        FormContent content = new FormContent();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                content.values
                        .computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decode(pair.substring(equals + 1)));
            }
        }
        return content;
    }

    /** How many rows of the line grid with the id were filled. */
    int rows(String grid) {
        Pattern cell = Pattern.compile("(?:.*:)?" + Pattern.quote(grid) + ":(\\d{1,4}):.*");
        return values.keySet().stream()
                .map(cell::matcher)
                .filter(Matcher::matches)
                .mapToInt(name -> Integer.parseInt(name.group(1)) + 1)
                .max()
                .orElse(0);
    }

    /** The value of the cell with the id in each row of the line grid; null where a row has none. */
    List<String> cells(String grid, String cell) {
        return IntStream.range(0, rows(grid))
                .mapToObj(row -> value(grid + ":" + row + ":" + cell))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The value of the field with the id, in whatever form it stands; null when it was not sent. */
    String value(String field) {
        return values.entrySet().stream()
                .filter(e -> e.getKey().equals(field) || e.getKey().endsWith(":" + field))
                .map(e -> e.getValue().get(0))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner("&");
        values.forEach((name, all) -> all.forEach(value -> text.add(encode(name) + "=" + encode(value))));
        return text.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
