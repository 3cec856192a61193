package org.xiaoguan.crm.customer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.shared.Violations;

/**
 * Stops a customer from being entered twice, also under the name or code of one that was merged into it. It looks at all customers, also those that the caller may not see, and so
 * tells no more of them than whom to ask: owner and department.
 */
@Stateless
public class Duplicates {
    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    Departments departments;

    /**
     * Adds a violation for each field whose value another customer has.
     *
     * @param own the customer that is being changed; null for a new one
     * @param keys by attribute of the customer, the field's name in the form and the value; nulls are passed over
     */
    @Open("called by services that asked for permission")
    public void refuse(Violations violations, Long own, Collection<Claim> keys) {
        for (Claim claim : keys) {
            if (claim.value() != null) {
                em.createQuery(
                                "select s.ownerId, s.departmentId from Customer c join Customer s"
                                        + " on s.id = coalesce(c.mergedIntoId, c.id) where c." + claim.attribute()
                                        + " = :value and c.id <> :own",
                                Object[].class)
                        .setParameter("value", claim.value())
                        .setParameter("own", own == null ? -1L : own)
                        .getResultStream()
                        .findFirst()
                        .ifPresent(other -> add(violations, claim.field(), claim.key(), other));
            }
        }
    }

    /** Adds a violation for each number that another customer or a contact of another customer has. */
    @Open("called by services that asked for permission")
    public void refusePhones(Violations violations, Long own, Map<String, String> numberByField) {
        Map<String, String> fieldByKey = new HashMap<>();
        numberByField.forEach((field, number) -> {
            String key = Phone.key(number);
            if (key != null) {
                fieldByKey.putIfAbsent(key, field);
            }
        });
        if (fieldByKey.isEmpty()) {
            return;
        }
        em.createQuery(
                        "select c.ownerId, c.departmentId, p.phone from CustomerPhone p join Customer c"
                                + " on c.id = p.customerId where p.phone in :phones and p.customerId <> :own",
                        Object[].class)
                .setParameter("phones", fieldByKey.keySet())
                .setParameter("own", own == null ? -1L : own)
                .getResultList()
                .forEach(
                        other -> add(violations, fieldByKey.get((String) other[2]), "customer.duplicate.phone", other));
    }

    /** Books exactly these numbers for the customer; what it had before and is not among them becomes free. */
    @Open("called by services that asked for permission")
    public void book(long customerId, Collection<String> numbers) {
        Set<String> wanted = numbers.stream()
                .map(Phone::key)
                .filter(key -> key != null)
                .collect(Collectors.toCollection(TreeSet::new));
        List<CustomerPhone> booked = em.createQuery(
                        "select p from CustomerPhone p where p.customerId = :customer", CustomerPhone.class)
                .setParameter("customer", customerId)
                .getResultList();
        for (CustomerPhone phone : booked) {
            if (!wanted.remove(phone.getPhone())) {
                em.remove(phone);
            }
        }
        wanted.forEach(key -> em.persist(new CustomerPhone(key, customerId)));
    }

    /** Gives all numbers of one customer to another. */
    @Open("called by services that asked for permission")
    public void hand(long fromId, long toId) {
        em.createNativeQuery("update crm_customer_phone set customer_id = ?1 where customer_id = ?2")
                .setParameter(1, toId)
                .setParameter(2, fromId)
                .executeUpdate();
    }

    /** One that waits in the public pool has no owner; it can be claimed there. */
    private void add(Violations violations, String field, String key, Object[] other) {
        if (other[0] == null) {
            violations.add(field, "customer.duplicate.pooled", departments.name((Long) other[1]));
            return;
        }
        violations.add(field, key, people.name((Long) other[0]), departments.name((Long) other[1]));
    }

    /**
     * A value that must be the customer's alone.
     *
     * @param field the form's field
     * @param attribute the customer's attribute
     * @param value its value, normalised; may be null
     * @param key message key with owner and department as arguments
     */
    public record Claim(String field, String attribute, String value, String key) {}
}
