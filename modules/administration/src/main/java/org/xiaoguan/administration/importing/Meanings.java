package org.xiaoguan.administration.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What people told once of texts in files of one kind, and what the file at hand brings by itself. */
final class Meanings {
    /** Stands for the columns in front of a heading. */
    static final String HEADING = "";

    /** Stands for the columns in front of a file of which it is not known what it holds. */
    static final String KIND = "?";

    /** What a heading means whose column is left out. */
    static final String LEFT_OUT = "-";

    static final Meanings NONE = new Meanings(Map.of(), name -> false, Set.of());

    private final Map<String, Map<String, String>> byColumn;
    private final Predicate<String> coming;
    private final Set<String> made;

    private Meanings(Map<String, Map<String, String>> byColumn, Predicate<String> coming, Set<String> made) {
        this.byColumn = byColumn;
        this.coming = coming;
        this.made = made;
    }

    /** @param words what each text of a column means; an empty text stands for an empty cell */
    static Meanings of(Iterable<ImportWord> words) {
        Map<String, Map<String, String>> byColumn = new HashMap<>();
        words.forEach(word -> byColumn.computeIfAbsent(word.getColumnKey(), column -> new HashMap<>())
                .put(spelling(word.getText()), word.getMeaning()));
        return new Meanings(byColumn, NONE.coming, NONE.made);
    }

    /** The same for a file whose rows bring these names, in the spelling of {@link #spelling}. */
    Meanings coming(Predicate<String> names) {
        return new Meanings(byColumn, names, made);
    }

    /** The same for a file of whose texts these are made before its rows are stored. */
    Meanings making(List<ImportMaking> makings) {
        return new Meanings(
                byColumn,
                coming,
                makings.stream()
                        .map(making -> place(making.getColumnKey(), making.getText()))
                        .collect(Collectors.toSet()));
    }

    /** Whether a record or word of this name will be there when rows are stored. */
    boolean isMade(String column, String name) {
        return made.contains(place(column, name));
    }

    private static String place(String column, String text) {
        return column + '\n' + spelling(text);
    }

    /** What the text means; null when nobody told. */
    String of(String column, String text) {
        Map<String, String> told = byColumn.get(column);
        return told == null ? null : told.get(spelling(text));
    }

    /** What empty cells mean, by column. */
    Map<String, String> empty() {
        Map<String, String> empty = new HashMap<>();
        byColumn.forEach((column, told) -> {
            if (!column.equals(HEADING) && told.containsKey("")) {
                empty.put(column, told.get(""));
            }
        });
        return empty;
    }

    /** Whether another row of the file brings a record of this name. */
    boolean comes(String name) {
        return coming.test(spelling(name));
    }

    static String spelling(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
