package org.xiaoguan.shared.list;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.shared.SearchText;

/** Finds rows by the full-text index of their {@code search_grams}, for {@link ListQuery#search}. */
public final class FullText {
    private FullText() {}

    /** Looks through a table. */
    public static String in(String table, String idColumn) {
        return source(table + " x", "x." + idColumn, "x");
    }

    /** Looks through what the documents of a table belong to by a column of it. */
    public static String inOwners(String table, String owners, String ownerColumn) {
        return source(owners + " y join " + table + " x on x." + ownerColumn + " = y.id", "x.id", "y");
    }

    /** Looks through the documents of a table, and through what each belongs to by a column of it. */
    public static String[] inBoth(String table, String owners, String ownerColumn) {
        return new String[] {in(table, "id"), inOwners(table, owners, ownerColumn)};
    }

    private static String source(String from, String id, String searched) {
        return "select " + id + " from " + from + " where match(" + searched
                + ".search_grams) against (?1 in boolean mode) and " + searched + ".search_text like ?2";
    }

    /** The ids that the sources find; of many more than a list may name only so many that this is seen. */
    static List<Long> find(EntityManager em, String typed, String grams, String... sources) {
        String limit = " limit " + (LargeResults.LARGE + 1);
        String union = Stream.of(sources).collect(Collectors.joining(limit + ") union (", "(", limit + ")")) + limit;
        return LargeResults.FIGURES.answer(
                new LargeResults.Key(union, Map.of("text", typed)),
                () -> read(em, union, grams, SearchText.pattern(typed)),
                ids -> (long) ids.size());
    }

    private static List<Long> read(EntityManager em, String query, String grams, String pattern) {
        List<?> found = em.createNativeQuery(query)
                .setParameter(1, grams)
                .setParameter(2, pattern)
                .getResultList();
        return found.stream().map(number -> ((Number) number).longValue()).toList();
    }
}
