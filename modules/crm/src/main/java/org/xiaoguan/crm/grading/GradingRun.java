package org.xiaoguan.crm.grading;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.crm.grade.Grading;
import org.xiaoguan.crm.grade.Thresholds;
import org.xiaoguan.shared.BusinessClock;

/** Grades many customers anew, some in each transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GradingRun {
    private static final String BY_TIMER = "run by the timer, in the name of the system";

    @PersistenceContext
    EntityManager em;

    @Inject
    GradeSettings settings;

    @Inject
    BusinessClock clock;

    /**
     * Some of the customers, in the order of their ids.
     *
     * @param last the last id of them
     * @param outdated those of them that do not have the grade and the sales that they should
     */
    public record Some(long last, List<Long> outdated) {}

    /**
     * The next customers.
     *
     * @param after the id behind which to look
     * @param sales what was bought within a year, by customer
     */
    @Open(BY_TIMER)
    public Some look(long after, int most, Map<Long, BigDecimal> sales) {
        Thresholds thresholds = settings.thresholds();
        List<Object[]> rows = em.createQuery(
                        "select c.id, c.grade, c.grading from Customer c where c.id > :after order by c.id",
                        Object[].class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
        List<Long> outdated = new ArrayList<>();
        for (Object[] row : rows) {
            if (isOutdated((CustomerGrade) row[1], (Grading) row[2], sales.get(row[0]), thresholds)) {
                outdated.add((Long) row[0]);
            }
        }
        return rows.isEmpty() ? null : new Some((Long) rows.get(rows.size() - 1)[0], outdated);
    }

    private boolean isOutdated(CustomerGrade grade, Grading grading, BigDecimal sold, Thresholds thresholds) {
        return !grading.hasSold(sales(grading, sold))
                || (grading.getOverrideGrade() != null && !grading.isOverridden(clock.today()))
                || grade != grading.grade(thresholds, clock.today());
    }

    /** Grades these anew; what another node did meanwhile stays as it is. */
    @Open(BY_TIMER)
    public void grade(Collection<Long> ids, Map<Long, BigDecimal> sales) {
        Thresholds thresholds = settings.thresholds();
        em.createQuery("select c from Customer c where c.id in :ids order by c.id", Customer.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .forEach(customer -> customer.grade(
                        sales(customer.getGrading(), sales.get(customer.getId())), thresholds, clock.today()));
    }

    /** A customer that bought once and nothing within the year has bought for 0.00. */
    private static BigDecimal sales(Grading grading, BigDecimal sold) {
        return sold == null && grading.getYearlySales() != null ? BigDecimal.ZERO.setScale(2) : sold;
    }
}
