package org.xiaoguan.crm.customer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.xiaoguan.administration.api.PersonSummary;

/** What the caller's transaction looked up of customers for many rows of a file at once. */
@ApplicationScoped
public class CustomerLookups {
    @Resource
    TransactionSynchronizationRegistry transaction;

    /** Notes that these values were asked for, and that nobody has them yet. */
    void asked(String attribute, Collection<String> values) {
        Known known = known();
        values.forEach(value -> known.holders.put(new Value(attribute, value), new TreeSet<>()));
    }

    /** Notes whose a value is. */
    void found(String attribute, String value, Long customerId) {
        known().holders
                .computeIfAbsent(new Value(attribute, value), any -> new TreeSet<>())
                .add(customerId);
    }

    /** Notes that a value is the customer's no more. */
    void lost(String attribute, String value, Long customerId) {
        holders(attribute, value).ifPresent(ids -> ids.remove(customerId));
    }

    /** Who has the value; empty when nobody asked. */
    Optional<Set<Long>> holders(String attribute, String value) {
        return Optional.ofNullable(known().holders.get(new Value(attribute, value)));
    }

    /** Whether it is known that no customer but this one has the value. */
    boolean isFree(String attribute, String value, Long own) {
        return holders(attribute, value)
                .filter(ids -> ids.isEmpty() || ids.equals(own == null ? Set.of() : Set.of(own)))
                .isPresent();
    }

    /** The person, who is read once. */
    Optional<PersonSummary> person(long staffId, Function<Long, Optional<PersonSummary>> read) {
        return known().people.computeIfAbsent(staffId, read);
    }

    /** Notes that these have no contacts. */
    void foundAlone(Collection<Long> customerIds) {
        known().alone.addAll(customerIds);
    }

    /** Whether it is known that the customer has no contacts. */
    boolean isAlone(long customerId) {
        return known().alone.contains(customerId);
    }

    /** Notes that so many customers will need a code. */
    void comingWithoutCode(int count) {
        known().coming = count;
    }

    /** The next of the codes, which are issued for all that are coming at once. */
    String code(IntFunction<List<String>> issue) {
        Known known = known();
        while (known.codes.isEmpty()) {
            known.codes.addAll(issue.apply(Math.max(1, known.coming)));
        }
        known.coming--;
        return known.codes.remove();
    }

    private Known known() {
        Known known = (Known) transaction.getResource(CustomerLookups.class);
        if (known == null) {
            known = new Known();
            transaction.putResource(CustomerLookups.class, known);
        }
        return known;
    }

    private record Value(String attribute, String value) {}

    private static final class Known {
        private final Map<Value, Set<Long>> holders = new HashMap<>();
        private final Map<Long, Optional<PersonSummary>> people = new HashMap<>();
        private final Set<Long> alone = new HashSet<>();
        private final Deque<String> codes = new ArrayDeque<>();
        private int coming;
    }
}
