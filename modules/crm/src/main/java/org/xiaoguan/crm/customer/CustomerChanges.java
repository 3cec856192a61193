package org.xiaoguan.crm.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.HistoryEntry;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.EventMoment;
import org.xiaoguan.ui.text.Keys;

/** What the audit trail tells of a customer that belongs on its time line; one line a change, the weightiest part of it. */
@ApplicationScoped
public class CustomerChanges {
    private static final String MERGED = "mergedIntoId";
    private static final String POOLED = "pooledOn";
    private static final String REASON = "poolReason";
    private static final String OWNER = "ownerId";
    private static final String CLOSED = "closed";
    private static final String GRADE = "grade";
    private static final List<String> TOLD = List.of(MERGED, POOLED, OWNER, CLOSED, GRADE);

    @Inject
    History history;

    @Inject
    CustomerService customers;

    @Inject
    People people;

    /** With what became of those that were merged into it. */
    public List<CustomerEvent> before(long customerId, EventMoment before, int most) {
        Map<Long, String> merged = customers.namesOfMerged(customerId);
        Set<Long> ids = new HashSet<>(merged.keySet());
        ids.add(customerId);
        List<HistoryEntry> entries = history.before(Customer.KIND, ids, TOLD, before.at(), before.id(), most);
        Map<Long, String> names = people.names(entries.stream()
                .flatMap(entry -> entry.fields().stream())
                .filter(of(OWNER))
                .flatMap(field -> Stream.concat(field.before().stream(), field.after().stream()))
                .map(Long::valueOf)
                .collect(Collectors.toSet()));
        return entries.stream()
                .map(entry -> event(entry, merged.get(entry.recordId()), names))
                .toList();
    }

    /**
     * @param merged name of the customer when it is one that was merged; else null
     */
    private CustomerEvent event(HistoryEntry entry, String merged, Map<Long, String> names) {
        CustomerEvent event = told(entry, merged, names);
        return (merged == null ? event : event.about(merged)).by(history.who(entry));
    }

    private static CustomerEvent told(HistoryEntry entry, String merged, Map<Long, String> names) {
        if (entry.action().equals("CREATED")) {
            return event(entry, "customer.event.created");
        }
        if (field(entry, MERGED).isPresent()) {
            return event(entry, "customer.event.merged", merged == null ? "" : merged);
        }
        if (field(entry, POOLED).filter(field -> !field.after().isEmpty()).isPresent()) {
            return event(entry, "customer.event.pooled").noted(after(entry, REASON));
        }
        if (field(entry, OWNER).isPresent()) {
            HistoryEntry.Field owner = field(entry, OWNER).get();
            return owner.before().isEmpty()
                    ? event(entry, "customer.event.claimed", name(owner.after(), names))
                    : event(entry, "customer.event.owner", name(owner.before(), names), name(owner.after(), names));
        }
        if (field(entry, GRADE).isPresent()) {
            HistoryEntry.Field grade = field(entry, GRADE).get();
            return event(entry, "customer.event.grade", grade(grade.before()), grade(grade.after()));
        }
        return event(entry, "customer.event." + ("true".equals(after(entry, CLOSED)) ? "closed" : "reopened"));
    }

    private static CustomerEvent event(HistoryEntry entry, String key, Serializable... arguments) {
        return CustomerEvent.at(entry.at(), entry.id(), key, List.of(arguments));
    }

    private static CustomerEvent.Word grade(List<String> value) {
        return new CustomerEvent.Word(
                value.isEmpty() ? "customer.event.nothing" : Keys.of("customer.grade.", value.get(0)));
    }

    private static String name(List<String> staffId, Map<Long, String> names) {
        return staffId.isEmpty() ? "—" : names.getOrDefault(Long.valueOf(staffId.get(0)), "—");
    }

    private static Optional<HistoryEntry.Field> field(HistoryEntry entry, String attribute) {
        return entry.fields().stream().filter(of(attribute)).findFirst();
    }

    private static Predicate<HistoryEntry.Field> of(String attribute) {
        return field -> field.key().equals("customer." + attribute);
    }

    private static String after(HistoryEntry entry, String attribute) {
        return field(entry, attribute)
                .filter(field -> !field.after().isEmpty())
                .map(field -> field.after().get(0))
                .orElse(null);
    }
}
