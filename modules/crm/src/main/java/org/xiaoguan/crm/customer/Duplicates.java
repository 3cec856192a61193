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
 * Stops a customer from being entered twice, also under the name or code of one that was merged into it. It looks at all
 * customers, also those that the caller may not see, and so tells no more of them than whom to ask: owner and department.
 */
@Stateless
public class Duplicates {
    /** What is said of one that waits in the public pool, with its department. */
    static final String POOLED = "customer.duplicate.pooled";

    private static final String PHONE = "phone";

    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    Departments departments;

    @Inject
    CustomerLookups lookups;

    /** Looks up at once who has what these forms claim, and their numbers. */
    @Open("called by services that asked for permission")
    public void expect(List<Claim> claims, Collection<String> numbers) {
        claims.stream()
                .filter(claim -> claim.value() != null)
                .collect(Collectors.groupingBy(
                        Claim::attribute, Collectors.mapping(Claim::value, Collectors.toCollection(TreeSet::new))))
                .forEach(this::expect);
        Set<String> keys = keys(numbers);
        if (!keys.isEmpty()) {
            lookups.asked(PHONE, keys);
            em.createQuery("select p.phone, p.customer.id from CustomerPhone p where p.phone in :keys", Object[].class)
                    .setParameter("keys", keys)
                    .getResultList()
                    .forEach(found -> lookups.found(PHONE, (String) found[0], (Long) found[1]));
        }
    }

    /** The customers are read with those who look after them, since who may change them follows from that. */
    private void expect(String attribute, Set<String> values) {
        lookups.asked(attribute, values);
        em.createQuery(
                        "select distinct c from Customer c left join fetch c.responsibleIds where c." + attribute
                                + " in :values",
                        Customer.class)
                .setParameter("values", values)
                .getResultList()
                .forEach(found -> lookups.found(attribute, Claim.of(attribute, found), found.getId()));
    }

    /**
     * Adds a violation for each field whose value another customer has.
     *
     * @param own the customer that is being changed; null for a new one
     * @param keys by attribute of the customer, the field's name in the form and the value; nulls are passed over
     */
    @Open("called by services that asked for permission")
    public void refuse(Violations violations, Long own, Collection<Claim> keys) {
        for (Claim claim : keys) {
            if (claim.value() != null && !lookups.isFree(claim.attribute(), claim.value(), own)) {
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
            if (key != null && !lookups.isFree(PHONE, key, own)) {
                fieldByKey.putIfAbsent(key, field);
            }
        });
        if (fieldByKey.isEmpty()) {
            return;
        }
        em.createQuery(
                        "select c.ownerId, c.departmentId, p.phone from CustomerPhone p join Customer c"
                                + " on c.id = p.customer.id where p.phone in :phones and p.customer.id <> :own",
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
        Set<String> wanted = keys(numbers);
        List<CustomerPhone> booked = em.createQuery(
                        "select p from CustomerPhone p where p.customer.id = :customer", CustomerPhone.class)
                .setParameter("customer", customerId)
                .getResultList();
        for (CustomerPhone phone : booked) {
            if (!wanted.remove(phone.getPhone())) {
                em.remove(phone);
                lookups.lost(PHONE, phone.getPhone(), customerId);
            }
        }
        Customer customer = em.getReference(Customer.class, customerId);
        wanted.forEach(key -> {
            em.persist(new CustomerPhone(key, customer));
            lookups.found(PHONE, key, customerId);
        });
    }

    /**
     * Books further numbers for the customer, where it was looked up whose they are.
     *
     * @return whether it was; else nothing is booked
     */
    @Open("called by services that asked for permission")
    public boolean bookMore(Customer customer, Collection<String> numbers) {
        Set<String> wanted = keys(numbers);
        if (!wanted.stream().allMatch(key -> lookups.isFree(PHONE, key, customer.getId()))) {
            return false;
        }
        for (String key : wanted) {
            if (lookups.isFree(PHONE, key, null)) {
                em.persist(new CustomerPhone(key, customer));
                lookups.found(PHONE, key, customer.getId());
            }
        }
        return true;
    }

    /** Books the numbers of a new customer. */
    @Open("called by services that asked for permission")
    public void bookFirst(Customer customer, Collection<String> numbers) {
        keys(numbers).forEach(key -> em.persist(new CustomerPhone(key, customer)));
    }

    private static Set<String> keys(Collection<String> numbers) {
        return numbers.stream()
                .map(Phone::key)
                .filter(key -> key != null)
                .collect(Collectors.toCollection(TreeSet::new));
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
            violations.add(field, POOLED, departments.name((Long) other[1]));
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
    public record Claim(String field, String attribute, String value, String key) {
        static String of(String attribute, Customer customer) {
            return switch (attribute) {
                case "nameKey" -> customer.getNameKey();
                case "creditCode" -> customer.getCreditCode();
                default -> customer.getCode();
            };
        }
    }
}
