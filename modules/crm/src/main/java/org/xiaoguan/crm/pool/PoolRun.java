package org.xiaoguan.crm.pool;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomersPooled;
import org.xiaoguan.shared.BusinessClock;

/** Warns owners and returns customers to the pool, many in each statement, some in each transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PoolRun {
    private static final String BY_TIMER = "run by the timer, in the name of the system";

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Inject
    Event<CustomersPooled> pooled;

    /** A customer with whom nobody was in contact for long, and the last day on which somebody was, or got it. */
    public record Quiet(long id, LocalDate last) {}

    /** Those of them whose owner need not be warned any more: somebody was in contact after the day, or nobody has it. */
    @Open(BY_TIMER)
    public List<Long> settled(Collection<Long> ids, LocalDate quietUntil) {
        return em.createQuery(
                        "select c.id from Customer c where c.id in :ids and (c.closed = true or c.ownerId is null"
                                + " or c.holding.ownerSince > :day or exists (select r.id from ContactRecord r"
                                + " where r.customerId = c.id and r.contactedOn > :day)) order by c.id",
                        Long.class)
                .setParameter("ids", ids)
                .setParameter("day", quietUntil)
                .getResultList();
    }

    /** Forgets the warnings of these; how many there were. */
    @Open(BY_TIMER)
    public int forgetWarnings(Collection<Long> ids) {
        return em.createNativeQuery(
                        "update crm_customer set pool_warned_on = null, pool_due_on = null, pool_told_on = null where id in "
                                + list(ids))
                .executeUpdate();
    }

    /** Some whose owner is warned, in the order of their ids. */
    @Open(BY_TIMER)
    public List<Long> warned(long after, int most) {
        return em.createQuery(
                        "select c.id from Customer c where c.holding.poolDueOn is not null and c.id > :after"
                                + " order by c.id",
                        Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Some with whom nobody was in contact after the day, and whose owner is not warned yet, in the order of their ids. */
    @Open(BY_TIMER)
    public List<Quiet> quiet(LocalDate quietUntil, long after, int most) {
        List<?> rows = em.createNativeQuery("select c.id, greatest(c.owner_since, coalesce((select max(r.contacted_on)"
                        + " from crm_contactrecord r where r.customer_id = c.id), c.owner_since))"
                        + " from crm_customer c where c.id > ?2 and not c.is_closed and c.owner_id is not null"
                        + " and c.pool_due_on is null and c.owner_since <= ?1"
                        + " and not exists (select 1 from crm_contactrecord r"
                        + " where r.customer_id = c.id and r.contacted_on > ?1) order by c.id limit " + most)
                .setParameter(1, Date.valueOf(quietUntil))
                .setParameter(2, after)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Quiet(((Number) row[0]).longValue(), ((Date) row[1]).toLocalDate()))
                .toList();
    }

    /** Warns the owners of these, unless they have been; how many were not. */
    @Open(BY_TIMER)
    public int warn(Collection<Long> ids, LocalDate dueOn) {
        return em.createNativeQuery("update crm_customer set pool_warned_on = ?1, pool_due_on = ?2, pool_told_on = null"
                        + " where pool_due_on is null and owner_id is not null and id in " + list(ids))
                .setParameter(1, Date.valueOf(clock.today()))
                .setParameter(2, Date.valueOf(dueOn))
                .executeUpdate();
    }

    /** Statements of the database leave the version as it is, so that nobody who has the form open is disturbed. */
    private static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }

    /** Some that are to return today or should have. */
    @Open(BY_TIMER)
    public List<Long> due(long after, int most) {
        return em.createQuery(
                        "select c.id from Customer c where c.holding.poolDueOn <= :today and c.id > :after"
                                + " order by c.id",
                        Long.class)
                .setParameter("today", clock.today())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Returns those of them that still are to. */
    @Open(BY_TIMER)
    public void giveBack(Collection<Long> ids) {
        em.createQuery("select c from Customer c where c.id in :ids order by c.id", Customer.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(customer -> customer.getHolding().isDue(clock.today()))
                .forEach(customer -> customer.giveBack(null, clock.today()));
        pooled.fire(new CustomersPooled(ids));
    }
}
