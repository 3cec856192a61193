package org.xiaoguan.crm.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.People;

/** Names of what customers refer to, each asked for once; people of a whole page at once. */
@Named
@Dependent
public class CustomerLabels implements Serializable {
    private final People people;
    private final Departments departments;
    private final Dictionaries dictionaries;
    private final Map<Long, String> persons = new HashMap<>();
    private final Map<Long, String> units = new HashMap<>();
    private final Map<Long, String> words = new HashMap<>();

    @Inject
    public CustomerLabels(People people, Departments departments, Dictionaries dictionaries) {
        this.people = people;
        this.departments = departments;
        this.dictionaries = dictionaries;
    }

    /** Reads at once what these customers name. */
    public void read(Collection<CustomerRow> customers) {
        if (customers.isEmpty()) {
            return;
        }
        persons.putAll(people.names(ids(customers.stream().map(CustomerRow::ownerId))));
        units.putAll(departments.names(ids(customers.stream().map(CustomerRow::departmentId))));
        Set<Long> named = ids(customers.stream()
                .flatMap(customer ->
                        Stream.of(customer.kindId(), customer.industryId(), customer.regionId(), customer.sourceId())));
        if (!named.isEmpty()) {
            words.putAll(dictionaries.labels(named));
        }
    }

    /** Reads at once the names of these people. */
    public void readPeople(Stream<Long> staffIds) {
        Set<Long> named = ids(staffIds);
        if (!named.isEmpty()) {
            persons.putAll(people.names(named));
        }
    }

    /** Reads at once these words of dictionaries; nulls are passed over. */
    public void readWords(Stream<Long> itemIds) {
        Set<Long> named = ids(itemIds);
        if (!named.isEmpty()) {
            words.putAll(dictionaries.labels(named));
        }
    }

    private static Set<Long> ids(Stream<Long> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public String person(Long staffId) {
        return label(persons, staffId, people::name);
    }

    public String department(Long departmentId) {
        return label(units, departmentId, departments::name);
    }

    public String word(Long itemId) {
        return label(words, itemId, dictionaries::label);
    }

    private static String label(Map<Long, String> known, Long id, Function<Long, String> read) {
        return id == null ? "" : known.computeIfAbsent(id, read);
    }
}
