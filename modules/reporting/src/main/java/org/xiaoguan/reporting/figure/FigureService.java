package org.xiaoguan.reporting.figure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.shared.list.ListQuery;

/** Adds up, in the database, what the caller may see of a measure. */
@Stateless
public class FigureService {
    private static final String REASON = "counts only within the caller's scope of the measure's permission";

    /** Far more than there are departments or managers. */
    private static final int MOST_GROUPS = 5000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Projects projects;

    /** The sums of two spans of different years. */
    @Open(REASON)
    public Pair total(Measure measure, Span now, Span before, Long departmentId) {
        Pair total = Pair.NONE;
        for (Object[] sums : query(measure, now, before, departmentId).groups(year(measure), sums(measure), 2)) {
            total = total.plus(pair(sums[0], sums[1], sums[2], now));
        }
        return total;
    }

    /** The sums of two spans of different years by number of the month, id of the department or of the manager. */
    @Open(REASON)
    public Map<Long, Pair> by(Dimension dimension, Measure measure, Span now, Span before, Long departmentId) {
        String keys = year(measure) + ", " + dimension.key(measure);
        Map<Long, Pair> pairs = new TreeMap<>();
        for (Object[] group : query(measure, now, before, departmentId).groups(keys, sums(measure), MOST_GROUPS)) {
            long key = ((Number) group[1]).longValue();
            pairs.merge(key, pair(group[0], group[2], group[3], now), Pair::plus);
        }
        return pairs;
    }

    private ListQuery<Object> query(Measure measure, Span now, Span before, Long departmentId) {
        ListQuery<Object> query = ListQuery.of(em, Object.class, "e", measure.from(), "e.id")
                .where(
                        "{d} between :from and :to or {d} between :beforeFrom and :beforeTo"
                                .replace("{d}", measure.date()),
                        Map.of(
                                "from", now.from(),
                                "to", now.to(),
                                "beforeFrom", before.from(),
                                "beforeTo", before.to()))
                .where(measure.department() + " = :department", "department", departmentId);
        if (measure.condition() != null) {
            query.where(measure.condition());
        }
        return projects.restrict(
                query, access.ownScope(measure.permission()), measure.projectId(), measure.department());
    }

    private static String year(Measure measure) {
        return "extract(year from " + measure.date() + ")";
    }

    private static String sums(Measure measure) {
        return "sum(" + measure.amount() + "), sum(" + measure.base() + ")";
    }

    private static Pair pair(Object year, Object amount, Object base, Span now) {
        Figure figure = new Figure((BigDecimal) amount, (BigDecimal) base);
        boolean present = ((Number) year).intValue() == now.year();
        return present ? new Pair(figure, Figure.NONE) : new Pair(Figure.NONE, figure);
    }
}
