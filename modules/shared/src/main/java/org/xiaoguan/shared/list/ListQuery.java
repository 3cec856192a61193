package org.xiaoguan.shared.list;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * A list read from the database: filtered, sorted and paged there, the whole result counted, totalled and exported with
 * the same conditions. All values are bound; sort fields come from an allow-list.
 *
 * <pre>{@code
 * ListQuery.of(em, ProjectRow.class, "new org.xiaoguan.ProjectRow(p.id, p.number)", "Project p", "p.id")
 *         .where("p.searchText like :text", "text", SearchText.pattern(filter.text()))
 *         .sortable(Map.of("number", "p.number"))
 *         .page(request)
 * }</pre>
 */
public final class ListQuery<T> {
    private static final int EXPORT_BATCH = 2000;

    private final EntityManager em;
    private final Class<T> rowType;
    private final String select;
    private final String from;
    private final String id;
    private final StringJoiner conditions = new StringJoiner(") and (", " where (", ")").setEmptyValue("");
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private Map<String, String> sortable = Map.of();
    private String defaultOrder;

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

    /** Sort fields that may be asked for, each with its path; anything else falls back to the list's own order. */
    public ListQuery<T> sortable(Map<String, String> paths) {
        sortable = Map.copyOf(paths);
        return this;
    }

    /** The list's own order, such as {@code p.signedOn desc}; the newest first unless set. */
    public ListQuery<T> orderedBy(String order) {
        defaultOrder = order + ", " + id + " desc";
        return this;
    }

    /** The rows asked for and the count of the whole result. */
    public ListResult<T> page(ListRequest request) {
        List<T> rows = rows(request);
        boolean complete = request.first() == 0 && rows.size() < request.size();
        return new ListResult<>(rows, complete ? rows.size() : count());
    }

    /** The rows asked for, without a count. */
    public List<T> rows(ListRequest request) {
        TypedQuery<T> query =
                em.createQuery("select " + select + " from " + from + conditions + order(request), rowType);
        return bind(query)
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
    }

    public long count() {
        return bind(em.createQuery("select count(" + id + ") from " + from + conditions, Long.class))
                .getSingleResult();
    }

    /** Totals of the whole result: one value for each aggregate expression, null where there is no row. */
    public Object[] totals(String... aggregates) {
        List<Object[]> rows = bind(em.createQuery(
                        "select " + String.join(", ", aggregates) + ", count(" + id + ") from " + from + conditions,
                        Object[].class))
                .getResultList();
        return rows.get(0);
    }

    /** Totals by group, at most so many groups: in each the values of the keys, then those of the aggregates. */
    public List<Object[]> groups(String keys, String aggregates, int most) {
        return bind(em.createQuery(
                        "select " + keys + ", " + aggregates + " from " + from + conditions + " group by " + keys,
                        Object[].class))
                .setMaxResults(most)
                .getResultList();
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
        String direction = request.descending() ? " desc" : " asc";
        return " order by " + path + direction + ", " + id + direction;
    }

    private <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
