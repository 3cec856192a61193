package org.xiaoguan.crm.coverage;

import static org.xiaoguan.crm.CrmPermissions.RECORD_CHECK;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.PersonSummary;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.crm.api.NeglectedCustomer;
import org.xiaoguan.crm.api.TeamMember;
import org.xiaoguan.crm.api.TeamWork;
import org.xiaoguan.crm.contactrecord.ContactMethod;
import org.xiaoguan.crm.contactrecord.QuotaSettings;
import org.xiaoguan.crm.contactrecord.QuotasAsked;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.visit.VisitState;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;

/** Counts what people did, from few statements however many people there are. */
@Stateless
public class CoverageService implements TeamWork {
    private static final Comparator<Person> MOST_OVERDUE =
            Comparator.comparingLong(Person::late).reversed().thenComparing(Person::name);

    /** Counted visit by visit in the order of their days; a join would look up those of all customers of the department. */
    private static final String OF_DEPARTMENTS =
            "(select count(d.id) from Customer d where d.id = v.customerId and d.departmentId in :scopeDepartments) > 0";

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    People people;

    @Inject
    QuotaSettings quotas;

    @Inject
    BusinessClock clock;

    private record Person(Long id, String name, long late) {}

    @Requires(RECORD_CHECK)
    @Override
    public List<TeamMember> members(Scope within, int most) {
        Map<Long, String> names = people.within(access.scope(RECORD_CHECK)).stream()
                .filter(person -> within.covers(person.departmentId(), Set.of(person.id())))
                .collect(Collectors.toMap(PersonSummary::id, PersonSummary::name));
        if (names.isEmpty()) {
            return List.of();
        }
        Late late = late(names.keySet());
        List<Long> inOrder = names.entrySet().stream()
                .map(person -> new Person(person.getKey(), person.getValue(), late.of(person.getKey())))
                .sorted(MOST_OVERDUE)
                .map(Person::id)
                .toList();
        Function<Long, QuotasAsked> asked = asked(names.keySet());
        List<Long> busy = inOrder.stream()
                .filter(person -> late.of(person) > 0 || asked.apply(person).anything())
                .limit(most)
                .toList();
        // Where so many have something to do the others need not be counted.
        List<Long> counted = busy.size() == most ? busy : inOrder;
        Counts counts = count(counted, late);
        return counted.stream()
                .filter(person -> counts.concerns(person) || asked.apply(person).anything())
                .limit(most)
                .map(person -> counts.of(person, names.get(person), asked.apply(person)))
                .toList();
    }

    private Function<Long, QuotasAsked> asked(Set<Long> staffIds) {
        Map<Long, Set<String>> roles = people.roles(staffIds);
        Map<Set<String>, QuotasAsked> known = new HashMap<>();
        return person -> known.computeIfAbsent(roles.getOrDefault(person, Set.of()), quotas::of);
    }

    private Late late(Collection<Long> staffIds) {
        LocalDate today = clock.today();
        return new Late(
                byPerson("r.nextStaffId", staffIds, "ContactRecord r", "r.dueOn < :today", Map.of("today", today)),
                byPerson(
                        "v.staffId",
                        staffIds,
                        "Visit v",
                        "v.state = :open and v.dueOn < :today",
                        Map.of("open", VisitState.OPEN, "today", today)));
    }

    private Counts count(Collection<Long> staffIds, Late late) {
        LocalDate today = clock.today();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate first = today.withDayOfMonth(1);
        return new Counts(
                owners(staffIds),
                contacts(staffIds, ContactMethod.CALL, today),
                contacts(staffIds, ContactMethod.VISIT, monday),
                customers(staffIds, "c.acquisition.enteredBy", "c.acquisition.enteredOn", first),
                customers(staffIds, "c.acquisition.prospectBy", "c.acquisition.prospectOn", first),
                late);
    }

    private Map<Long, Long> contacts(Collection<Long> staffIds, ContactMethod method, LocalDate from) {
        return byPerson(
                "r.staffId",
                staffIds,
                "ContactRecord r",
                "r.complete = true and r.method = :method and r.contactedOn between :from and :today",
                Map.of("method", method, "from", from, "today", clock.today()));
    }

    private Map<Long, Long> customers(Collection<Long> staffIds, String person, String day, LocalDate from) {
        return byPerson(person, staffIds, "Customer c", day + " >= :from", Map.of("from", from));
    }

    /** How many rows each person has; the rows go by the letter that the path of the person begins with. */
    private Map<Long, Long> byPerson(
            String person, Collection<Long> staffIds, String rows, String condition, Map<String, ?> values) {
        String id = person.charAt(0) + ".id";
        return ListQuery.of(em, Object.class, id, rows, id)
                .where(person + " in :people", "people", staffIds)
                .where(condition, values)
                .groups(person, "count(" + id + ")", staffIds.size())
                .stream()
                .collect(Collectors.toMap(group -> (Long) group[0], group -> (Long) group[1]));
    }

    private Set<Long> owners(Collection<Long> staffIds) {
        return new HashSet<>(
                em.createQuery("select distinct c.ownerId from Customer c where c.ownerId in :people", Long.class)
                        .setParameter("people", staffIds)
                        .getResultList());
    }

    @Requires(RECORD_CHECK)
    @Override
    public List<NeglectedCustomer> neglected(Scope within, int most) {
        ListQuery<Overdue> query = ListQuery.of(
                        em,
                        Overdue.class,
                        "new org.xiaoguan.crm.coverage.Overdue(c.id, c.name, c.grade, v.staffId, v.dueOn)",
                        "Visit v join Customer c on c.id = v.customerId",
                        "v.id")
                .where("v.state = :open", "open", VisitState.OPEN)
                .where("v.dueOn < :today", "today", clock.today())
                .orderedBy("v.dueOn");
        within.restrictBy(query, OF_DEPARTMENTS, Customer.OF_PERSON);
        List<Overdue> overdue = access.scope(RECORD_CHECK)
                .restrictBy(query, OF_DEPARTMENTS, Customer.OF_PERSON)
                .rows(ListRequest.firstRows(most));
        Map<Long, String> names =
                people.names(overdue.stream().map(Overdue::staffId).toList());
        Map<Long, LocalDate> last = lastContacts(overdue);
        return overdue.stream()
                .map(row -> new NeglectedCustomer(
                        row.customerId(),
                        row.name(),
                        row.grade(),
                        names.getOrDefault(row.staffId(), ""),
                        row.dueOn(),
                        last.get(row.customerId())))
                .toList();
    }

    private Map<Long, LocalDate> lastContacts(List<Overdue> overdue) {
        Map<Long, LocalDate> last = new HashMap<>();
        if (!overdue.isEmpty()) {
            em.createQuery(
                            "select r.customerId, max(r.contactedOn) from ContactRecord r where r.customerId in :ids"
                                    + " group by r.customerId",
                            Object[].class)
                    .setParameter(
                            "ids", overdue.stream().map(Overdue::customerId).toList())
                    .getResultStream()
                    .forEach(row -> last.put((Long) row[0], (LocalDate) row[1]));
        }
        return last;
    }
}
