package org.xiaoguan.crm.handover;

import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_EDIT;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Notifications;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerFilter;
import org.xiaoguan.crm.customer.CustomerRules;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.customer.HeldCustomer;
import org.xiaoguan.crm.customer.OwnerChanged;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;

/** Hands customers over together: those that wait in the pool, or those of somebody who leaves. */
@Stateless
public class HandoverService {
    /** All are locked until the last one is done, which takes some seconds. */
    public static final int MOST = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    CustomerService customers;

    @Inject
    CustomerRules rules;

    @Inject
    People people;

    @Inject
    Notifications notifications;

    @Inject
    Event<OwnerChanged> ownerChanged;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    /** The customers that the filter finds and the caller may hand over: how many, and each unless these are too many. */
    @Requires(CUSTOMER_EDIT)
    public ListResult<HeldCustomer> found(CustomerFilter filter) {
        scope();
        return customers.held(filter, MOST);
    }

    /**
     * Hands customers over to these people in turn, in the order of their ids. What somebody else got since it was read,
     * was closed, left the caller's reach, or is theirs already, stays as it is.
     *
     * @return how many have another owner now
     */
    @Requires(CUSTOMER_EDIT)
    public int handOver(List<HeldCustomer> read, List<Long> ownerIds) {
        Scope scope = scope();
        check(read, ownerIds, scope);
        List<OwnerChanged> changes =
                give(unchanged(read, scope), ownerIds.stream().distinct().toList());
        changes.forEach(ownerChanged::fire);
        changes.stream()
                .collect(Collectors.groupingBy(OwnerChanged::ownerId, Collectors.counting()))
                .forEach(this::tell);
        return changes.size();
    }

    private List<OwnerChanged> give(List<Customer> unchanged, List<Long> ownerIds) {
        Map<Long, Long> departments = ownerIds.stream()
                .collect(Collectors.toMap(
                        Function.identity(), id -> people.summary(id).departmentId()));
        Turns turns = new Turns(ownerIds, unchanged.size());
        List<Customer> given = unchanged.stream()
                .filter(customer -> !turns.keeps(customer.getOwnerId()))
                .toList();
        List<OwnerChanged> changes = new ArrayList<>();
        for (Customer customer : given) {
            long ownerId = turns.next();
            changes.add(new OwnerChanged(customer.getId(), customer.getOwnerId(), ownerId));
            customer.handOver(ownerId, departments.get(ownerId), clock.today());
        }
        return changes;
    }

    /** Who changes but their own customers hands none over. */
    private Scope scope() {
        Scope scope = access.scope(CUSTOMER_EDIT);
        if (!scope.reachesOthers()) {
            throw new AccessDeniedException();
        }
        return scope;
    }

    private void check(List<HeldCustomer> read, List<Long> ownerIds, Scope scope) {
        Violations violations = new Violations()
                .require(!read.isEmpty(), null, "handover.none")
                .require(read.size() <= MOST, null, "handover.many", MOST)
                .require(!ownerIds.isEmpty(), "owners[0].staffId", "handover.owners.missing");
        for (int i = 0; i < ownerIds.size(); i++) {
            rules.wrongOwner("owners[" + i + "].staffId", ownerIds.get(i), scope)
                    .ifPresent(violations::add);
        }
        violations.throwIfAny();
    }

    /** Those that are still as they were read, with their rows locked in the order of their ids. */
    private List<Customer> unchanged(List<HeldCustomer> read, Scope scope) {
        Map<Long, HeldCustomer> byId = read.stream()
                .collect(Collectors.toMap(HeldCustomer::id, Function.identity(), (one, same) -> one, TreeMap::new));
        rules.lock(byId.keySet());
        List<Customer> unchanged = new ArrayList<>();
        byId.forEach((id, held) -> {
            Customer customer = em.find(Customer.class, id);
            if (customer != null
                    && !customer.isClosed()
                    && Objects.equals(held.ownerId(), customer.getOwnerId())
                    && scope.covers(customer.getDepartmentId(), customer.responsible())) {
                unchanged.add(customer);
            }
        });
        return unchanged;
    }

    private void tell(long ownerId, long count) {
        notifications.tell(
                List.of(ownerId),
                HandoverNotifications.GIVEN,
                "/crm/customer/list?tab=mine",
                user.getName(),
                String.valueOf(count));
    }
}
