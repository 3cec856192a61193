package org.xiaoguan.shared.list;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.xiaoguan.shared.SearchText;

/**
 * A list read from the database: filtered, sorted and paged there, the whole result counted, totalled and exported with
 * the same conditions. All values are bound; sort fields come from an allow-list.
 *
 * <pre>{@code
 * ListQuery.of(em, ProjectRow.class, "new org.xiaoguan.ProjectRow(p.id, p.number)", "Project p", "p.id")
 *         .search(filter.text(), "p.search.text like :text", FullText.in("projects_project", "id"))
 *         .sortable(Map.of("number", "p.number"))
 *         .page(request)
 * }</pre>
 */
public final class ListQuery<T> {
    private static final int EXPORT_BATCH = 2000;

    /** From this row on a page is read by the ids of its rows. */
    private static final int DEEP = 500;

    /** From this row on the ids of all rows are read at once and kept for the pages before and behind. */
    private static final int VERY_DEEP = 5000;

    /** Of a longer result they are not kept. */
    private static final long MOST_KEPT = 250_000;

    private final EntityManager em;
    private final Class<T> rowType;
    private final String select;
    private final String from;
    private final String id;
    private final StringJoiner conditions = new StringJoiner(") and (", " where (", ")").setEmptyValue("");
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private Map<String, String> sortable = Map.of();
    private String defaultOrder;
    private boolean foundNothing;

    private ListQuery(EntityManager em, Class<T> rowType, String select, String from, String id) {
        this.em = em;
        this.rowType = rowType;
        this.select = select;
        this.from = from;
        this.id = id;
        this.defaultOrder = id + " desc";
    }

    /**
     * @param select what makes one row, usually a {@code new} expression of a record
     * @param from the entity and its joins; joins must not multiply rows
     * @param id path of the row's id, which breaks ties in every order
     */
    public static <T> ListQuery<T> of(EntityManager em, Class<T> rowType, String select, String from, String id) {
        return new ListQuery<>(em, rowType, select, from, id);
    }

    /** Adds a condition with one bound value; passed over when the value is null. */
    public ListQuery<T> where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            assign(parameter, value);
        }
        return this;
    }

    /**
     * Adds what was typed into a search field. Where it names little, the full-text indexes tell the ids; where it names
     * much or is too short for them, the condition is read along, which then soon fills a page.
     *
     * @param condition holds for rows that have {@code :text}
     * @param sources statements that find the ids of the rows, {@code ?1} being the question to a full-text index and
     *     {@code ?2} the pattern; usually of {@link FullText}
     */
    public ListQuery<T> search(String typed, String condition, String... sources) {
        String grams = SearchText.gramQuery(typed);
        if (grams == null) {
            return where(condition, "text", SearchText.pattern(typed));
        }
        List<Long> ids = FullText.find(em, typed, grams, sources);
        if (ids.size() > LargeResults.LARGE) {
            return where(condition, "text", SearchText.pattern(typed));
        }
        foundNothing |= ids.isEmpty();
        return ids.isEmpty() ? where("1 = 0") : where(id + " in :found", "found", ids);
    }

    /** Adds a condition without values. */
    public ListQuery<T> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with several bound values, none of them null. */
    public ListQuery<T> where(String condition, Map<String, ?> values) {
        conditions.add(condition);
        values.forEach(this::assign);
        return this;
    }

    /** A second value would silently take the place of the first, and that condition would no longer hold. */
    private void assign(String parameter, Object value) {
        if (parameters.putIfAbsent(parameter, value) != null) {
            throw new IllegalArgumentException("bound twice: " + parameter);
        }
    }

    /** The name, with a number behind it when a condition has bound it already. */
    public String unbound(String parameter) {
        String free = parameter;
        for (int n = 2; parameters.containsKey(free); n++) {
            free = parameter + n;
        }
        return free;
    }

    /**
     * Sort fields that may be asked for, each with its path; anything else falls back to the list's own order. Each needs
     * an index of the path and the id. A path after a minus is sorted the other way round.
     */
    public ListQuery<T> sortable(Map<String, String> paths) {
        sortable = Map.copyOf(paths);
        return this;
    }

    /** The list's own order, such as {@code p.signedOn desc}; the newest first unless set. */
    public ListQuery<T> orderedBy(String order) {
        defaultOrder = order + ", " + id + (order.endsWith(" desc") ? " desc" : "");
        return this;
    }

    /** The rows asked for and the count of the whole result. */
    public ListResult<T> page(ListRequest request) {
        List<T> rows = rows(request);
        boolean last = rows.size() < request.size() && (request.first() == 0 || !rows.isEmpty());
        last |= !request.counted();
        return new ListResult<>(rows, last ? request.first() + rows.size() : count());
    }

    /** The rows asked for, without a count. */
    public List<T> rows(ListRequest request) {
        if (foundNothing) {
            return List.of();
        }
        return request.first() < DEEP ? rowsAtOnce(request) : rowsById(request);
    }

    private List<T> rowsAtOnce(ListRequest request) {
        TypedQuery<T> query =
                em.createQuery("select " + select + " from " + from + conditions + order(request), rowType);
        return bind(query)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
    }

    /** Far down a list only ids are passed over, which an index gives alone, and whole rows are read of this page. */
    private List<T> rowsById(ListRequest request) {
        List<Long> ids = request.first() < VERY_DEEP || count() > MOST_KEPT
                ? ids(request)
                        .setFirstResult(request.first())
                        .setMaxResults(request.size())
                        .getResultList()
                : keptIds(request);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, T> byId = new HashMap<>();
        em.createQuery("select " + select + ", " + id + " from " + from + " where " + id + " in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> byId.put((Long) row[1], rowType.cast(row[0])));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private TypedQuery<Long> ids(ListRequest request) {
        return bind(em.createQuery("select " + id + " from " + from + conditions + order(request), Long.class));
    }

    private List<Long> keptIds(ListRequest request) {
        long[] all = LargeResults.IDS.answer(
                key("ids" + from + conditions + order(request)),
                () -> ids(request).getResultStream().mapToLong(Long::longValue).toArray(),
                kept -> (long) kept.length);
        int end = Math.min(all.length, request.first() + request.size());
        return request.first() >= end
                ? List.of()
                : Arrays.stream(all, request.first(), end).boxed().toList();
    }

    /** How many rows there are; of a large result how many there were a moment ago. */
    public long count() {
        String query = "select count(" + id + ") from " + from + conditions;
        return LargeResults.FIGURES.answer(
                key(query), () -> bind(em.createQuery(query, Long.class)).getSingleResult(), count -> count);
    }

    private LargeResults.Key key(String query) {
        return new LargeResults.Key(query, Map.copyOf(parameters));
    }

    /** Totals of the whole result, of a large one as they were a moment ago: one value for each aggregate expression, null where there is no row. */
    public Object[] totals(String... aggregates) {
        String query = "select " + String.join(", ", aggregates) + ", count(" + id + ") from " + from + conditions;
        return LargeResults.FIGURES.answer(
                key(query),
                () -> bind(em.createQuery(query, Object[].class))
                        .getResultList()
                        .get(0),
                sums -> (Long) sums[aggregates.length]);
    }

    /**
     * Totals by group, at most so many groups, of a large result as they were a moment ago: in each the values of the
     * keys, then those of the aggregates.
     */
    public List<Object[]> groups(String keys, String aggregates, int most) {
        String query = "select " + keys + ", " + aggregates + ", count(" + id + ") from " + from + conditions
                + " group by " + keys;
        Supplier<Groups> read = () -> Groups.of(
                bind(em.createQuery(query, Object[].class)).setMaxResults(most).getResultList());
        return LargeResults.FIGURES
                .answer(key(query + " limit " + most), read, Groups::rows)
                .groups();
    }

    /** Groups, and of how many rows they are. */
    private record Groups(List<Object[]> groups, long rows) {
        /** Each with its count at the end, which is taken off. */
        static Groups of(List<Object[]> counted) {
            return new Groups(
                    counted.stream()
                            .map(group -> Arrays.copyOf(group, group.length - 1))
                            .toList(),
                    counted.stream()
                            .mapToLong(group -> (Long) group[group.length - 1])
                            .sum());
        }
    }

    /** Hands over every row of the whole result, oldest id first, in batches that keep memory flat. */
    public void forEach(ToLongFunction<T> idOf, Consumer<T> consumer) {
        long last = Long.MIN_VALUE;
        List<T> batch;
        do {
            String keyset = conditions + (conditions.toString().isEmpty() ? " where " : " and ") + id + " > :keyset";
            batch = bind(em.createQuery("select " + select + " from " + from + keyset + " order by " + id, rowType))
                    .setParameter("keyset", last)
                    .setMaxResults(EXPORT_BATCH)
                    .getResultList();
            for (T row : batch) {
                last = idOf.applyAsLong(row);
                consumer.accept(row);
            }
            em.clear();
        } while (batch.size() == EXPORT_BATCH);
    }

    private String order(ListRequest request) {
        String path = request.sort() == null ? null : sortable.get(request.sort());
        if (path == null) {
            return " order by " + defaultOrder;
        }
        boolean reversed = path.startsWith("-");
        String direction = request.descending() != reversed ? " desc" : " asc";
        return " order by " + (reversed ? path.substring(1) : path) + direction + ", " + id + direction;
    }

    private <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
