package org.xiaoguan.ui.list;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which columns of a list are shown, in which order. The first always is: it names the record and opens it. A column that
 * the choice does not know, since it came later or its reader may see it only now, stands at the end.
 */
public final class Arrangement {
    private static final String HIDDEN = "-";
    private static final Pattern KEY = Pattern.compile("[A-Za-z][\\w.-]{0,79}");
    private static final int MAX_LENGTH = 2000;
    private static final Pattern CELL = Pattern.compile("(?s)<t([dh])\\b.*?</t\\1>");
    private static final Pattern SPAN = Pattern.compile("^<t[dh]\\b[^>]*?\\scolspan=\"(\\d{1,3})\"");

    private final int columns;
    private final List<Integer> order;
    private final List<Integer> shown;

    private Arrangement(int columns, List<Integer> order, List<Integer> shown) {
        this.columns = columns;
        this.order = order;
        this.shown = shown;
    }

    /**
     * @param keys the columns as the list has them
     * @param chosen what {@link #write} gave; empty for the list's own
     */
    public static Arrangement of(List<String> keys, String chosen) {
        Set<Integer> order = new LinkedHashSet<>();
        Set<Integer> hidden = new LinkedHashSet<>();
        order.add(0);
        for (String entry : chosen.split(",", -1)) {
            boolean away = entry.startsWith(HIDDEN);
            int column = keys.indexOf(away ? entry.substring(1) : entry);
            if (column > 0 && order.add(column) && away) {
                hidden.add(column);
            }
        }
        IntStream.range(0, keys.size()).forEach(order::add);
        return new Arrangement(
                keys.size(),
                List.copyOf(order),
                order.stream().filter(column -> !hidden.contains(column)).toList());
    }

    /** The choice as it is stored: the keys in order, the hidden ones marked. */
    public static String write(List<String> keys, List<String> shown) {
        String written = keys.stream()
                .filter(key -> KEY.matcher(key).matches())
                .distinct()
                .map(key -> shown.contains(key) ? key : HIDDEN + key)
                .collect(Collectors.joining(","));
        return written.length() <= MAX_LENGTH ? written : "";
    }

    /** The columns, hidden ones too, in the chosen order. */
    List<Integer> order() {
        return order;
    }

    boolean shows(int column) {
        return shown.contains(column);
    }

    /** Whether the list stands as it was made. */
    boolean isNatural() {
        return shown.size() == columns && IntStream.range(0, columns).allMatch(at -> shown.get(at) == at);
    }

    /** The cells of a row, in the chosen order; a row of other cells than columns as it is. */
    String row(String written) {
        List<String> cells = cells(written);
        return cells.size() == columns ? shown.stream().map(cells::get).collect(Collectors.joining()) : written;
    }

    /** The cells of the totals: one that reaches over several columns goes on reaching over those that stay together. */
    String foot(String written) {
        List<String> cells = cells(written);
        int[] owners = IntStream.range(0, cells.size())
                .flatMap(cell -> IntStream.generate(() -> cell).limit(span(cells.get(cell))))
                .toArray();
        if (owners.length != columns) {
            return written;
        }
        StringBuilder foot = new StringBuilder();
        Set<Integer> placed = new LinkedHashSet<>();
        for (int at = 0; at < shown.size(); ) {
            int owner = owners[shown.get(at)];
            int end = at + 1;
            while (span(cells.get(owner)) > 1 && end < shown.size() && owners[shown.get(end)] == owner) {
                end++;
            }
            foot.append(placed.add(owner) ? spanning(cells.get(owner), end - at) : empty(end - at));
            at = end;
        }
        return foot.toString();
    }

    private static List<String> cells(String written) {
        return CELL.matcher(written).results().map(MatchResult::group).toList();
    }

    private static int span(String cell) {
        Matcher span = SPAN.matcher(cell);
        return span.find() ? Integer.parseInt(span.group(1)) : 1;
    }

    private static String spanning(String cell, int columns) {
        Matcher span = SPAN.matcher(cell);
        return span.find() ? cell.substring(0, span.start(1)) + columns + cell.substring(span.end(1)) : cell;
    }

    private static String empty(int columns) {
        return "<td colspan=\"" + columns + "\"></td>";
    }
}
