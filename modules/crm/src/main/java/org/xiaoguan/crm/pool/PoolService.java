package org.xiaoguan.crm.pool;

import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.POOL_CLAIM;
import static org.xiaoguan.crm.CrmPermissions.POOL_RETURN;
import static org.xiaoguan.crm.CrmPermissions.POOL_VIEW;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerReach;
import org.xiaoguan.crm.customer.CustomerScope;
import org.xiaoguan.crm.customer.NamesAlone;
import org.xiaoguan.crm.customer.OwnerChanged;
import org.xiaoguan.crm.holding.Holding;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;

/** The public pool: customers that nobody has, until somebody claims them. */
@Stateless
public class PoolService {
    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Records records;

    @Inject
    CustomerReach reach;

    @Inject
    People people;

    @Inject
    PoolSettings settings;

    @Inject
    Event<OwnerChanged> ownerChanged;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    /** Whatever the caller's scope, since these customers are nobody's; no contacts and no numbers are told of them. */
    @Requires(POOL_VIEW)
    public ListResult<PoolRow> list(PoolFilter filter, ListRequest request) {
        return query(filter).page(request);
    }

    /** @throws NotFoundException for a customer that is not in the pool */
    @Requires(POOL_VIEW)
    public PoolRow view(long customerId) {
        return query(new PoolFilter(null, null, null, null))
                .where("c.id = :id", "id", customerId)
                .rows(ListRequest.firstRows(1))
                .stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private ListQuery<PoolRow> query(PoolFilter filter) {
        return ListQuery.of(
                        em,
                        PoolRow.class,
                        "new org.xiaoguan.crm.pool.PoolRow(c.id, c.name, c.grade, c.company.kindId, c.company.industryId, c.company.regionId,"
                                + " c.holding.lastOwnerId, c.holding.pooledOn, c.holding.poolReason)",
                        "Customer c",
                        "c.id")
                .where("c.holding.pooledOn is not null and c.closed = false")
                .search(
                        filter.text(),
                        "c.search.text like :text" + NamesAlone.and(filter.text(), "c", ":text"),
                        FullText.in("crm_customer", "id") + NamesAlone.and(filter.text(), "x", "?2"))
                .where("c.company.kindId = :kind", "kind", filter.kindId())
                .where("c.company.regionId = :region", "region", filter.regionId())
                .where("c.grade = :grade", "grade", filter.grade())
                .orderedBy("c.holding.pooledOn desc");
    }

    /** Customers within the caller's reach that return to the pool soon. */
    @Requires(CUSTOMER_VIEW)
    public ListResult<WarnedRow> warned(ListRequest request) {
        ListQuery<WarnedRow> query = ListQuery.of(
                        em,
                        WarnedRow.class,
                        "new org.xiaoguan.crm.pool.WarnedRow(c.id, c.code, c.name, c.grade, c.ownerId, c.departmentId,"
                                + " c.holding.poolDueOn)",
                        "Customer c",
                        "c.id")
                .where("c.holding.poolDueOn is not null")
                .orderedBy("c.holding.poolDueOn");
        return CustomerScope.restrict(query, access.scope(CUSTOMER_VIEW)).page(request);
    }

    /**
     * The caller takes the customer. Of several at once one gets it; the others are told who.
     *
     * @throws NotFoundException for an unknown id
     */
    @Requires(POOL_CLAIM)
    public void claim(long customerId) {
        long me = user.requireStaffId();
        lockHolder(me);
        Customer customer = records.locked(Customer.class, customerId);
        refuseClaimed(customer);
        checkClaim(me, customer);
        customer.handOver(me, people.summary(me).departmentId(), clock.today());
        ownerChanged.fire(new OwnerChanged(customerId, null, me));
    }

    /** Who has it is told while it may have been in the pool when the caller looked; of others nothing is. */
    private void refuseClaimed(Customer customer) {
        Holding holding = customer.getHolding();
        if (!holding.isPooled()) {
            if (holding.getOwnerSince().isBefore(clock.today().minusDays(1))) {
                throw new NotFoundException();
            }
            throw BusinessException.of("pool.claimed", people.name(customer.getOwnerId()));
        }
    }

    private void checkClaim(long me, Customer customer) {
        PoolRule rule = settings.rule();
        Holding holding = customer.getHolding();
        if (customer.isClosed()) {
            throw BusinessException.of("pool.closed");
        }
        if (Long.valueOf(me).equals(holding.getLastOwnerId()) && !rule.rested(holding.getPooledOn(), clock.today())) {
            throw BusinessException.of("pool.rest", holding.getPooledOn().plusDays(rule.restDays()));
        }
        long held = em.createQuery(
                        "select count(c.id) from Customer c where c.ownerId = :me and c.closed = false", Long.class)
                .setParameter("me", me)
                .getSingleResult();
        if (held >= rule.mostCustomers()) {
            throw BusinessException.of("pool.most", held, rule.mostCustomers());
        }
    }

    /**
     * The same person's claims wait for one another, so that together they do not pass the limit. The row is locked for
     * writing at once: a lock for reading that several hold would let them wait for each other.
     */
    private void lockHolder(long staffId) {
        em.createNativeQuery(
                        "insert into crm_pool_holder (staff_id) values (?1) on duplicate key update staff_id = staff_id")
                .setParameter(1, staffId)
                .executeUpdate();
    }

    /** @throws NotFoundException for an unknown id and for a customer that the caller may not return */
    @Requires(POOL_RETURN)
    public Customer find(long customerId) {
        return reach.find(POOL_RETURN, customerId);
    }

    /** Nobody has the customer any more, and everybody who may claims it. */
    @Requires(POOL_RETURN)
    public void giveBack(long customerId, String reason) {
        Customer customer = reach.locked(POOL_RETURN, customerId);
        new Violations().text("reason", reason, Holding.REASON_LENGTH).throwIfAny();
        if (customer.isClosed() || customer.getHolding().isPooled()) {
            throw BusinessException.of(customer.isClosed() ? "pool.closed" : "pool.returned");
        }
        Long formerId = customer.getOwnerId();
        customer.giveBack(reason.strip(), clock.today());
        ownerChanged.fire(new OwnerChanged(customerId, formerId, null));
    }
}
