package org.xiaoguan.crm.customer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.ContactSummary;
import org.xiaoguan.crm.api.CustomerSummary;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;

/** The customers as documents of other modules need them. */
@Stateless
public class CustomerDirectory implements Customers {
    private static final int MAX_FOUND = 20;
    private static final String SUMMARY = "new org.xiaoguan.crm.api.CustomerSummary("
            + "c.id, c.code, c.name, c.phone, c.address, c.departmentId, c.ownerId, c.closed)";
    private static final String CONTACT = "select new org.xiaoguan.crm.api.ContactSummary("
            + "k.id, k.customerId, k.name, coalesce(k.mobile, k.phone), k.closed) from Contact k";

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Open("the customer of a visible document is shown with it")
    @Override
    public CustomerSummary summary(long customerId) {
        return em.createQuery("select " + SUMMARY + " from Customer c where c.id = :id", CustomerSummary.class)
                .setParameter("id", customerId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @Open("finds only what the caller's scope reaches, and nothing without permission")
    @Override
    public Optional<CustomerSummary> reached(long customerId) {
        ListQuery<CustomerSummary> query = ListQuery.of(em, CustomerSummary.class, SUMMARY, "Customer c", "c.id")
                .where("c.id = :id", "id", customerId);
        return CustomerScope.restrict(query, access.scope(CrmPermissions.CUSTOMER_VIEW))
                .rows(ListRequest.firstRows(1))
                .stream()
                .findFirst();
    }

    @Open("the customers of visible documents are shown with them")
    @Override
    public Map<Long, String> names(Collection<Long> customerIds) {
        if (customerIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select c.id, c.name from Customer c where c.id in :ids", Object[].class)
                .setParameter("ids", customerIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    @Open("finds only what the caller's scope reaches, and nothing without permission")
    @Override
    public List<CustomerSummary> find(String typed) {
        ListQuery<CustomerSummary> query = ListQuery.of(em, CustomerSummary.class, SUMMARY, "Customer c", "c.id")
                .where("c.closed = false")
                .search(typed, "c.search.text like :text", FullText.in("crm_customer", "id"));
        return CustomerScope.restrict(query, access.scope(CrmPermissions.CUSTOMER_VIEW))
                .rows(ListRequest.firstRows(MAX_FOUND));
    }

    @Open("the contacts of a visible document's customer are offered with it")
    @Override
    public List<ContactSummary> contacts(long customerId) {
        return em.createQuery(
                        CONTACT
                                + " where k.customerId = :customer and k.closed = false order by k.primary desc, k.name",
                        ContactSummary.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    @Open("the contact of a visible document is shown with it")
    @Override
    public ContactSummary contact(long contactId) {
        return em.createQuery(CONTACT + " where k.id = :id", ContactSummary.class)
                .setParameter("id", contactId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
