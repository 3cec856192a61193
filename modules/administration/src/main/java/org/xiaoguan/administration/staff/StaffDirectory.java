package org.xiaoguan.administration.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.PersonSummary;
import org.xiaoguan.administration.api.RoleSummary;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.kept.SmallTables;
import org.xiaoguan.administration.user.User;
import org.xiaoguan.shared.SearchText;

/** The staff list as every page that names or chooses people needs it. */
@Named("people")
@Stateless
public class StaffDirectory implements People {
    private static final int MAX_FOUND = 20;
    private static final String SUMMARY = "select new org.xiaoguan.administration.api.PersonSummary("
            + "s.id, s.name, d.id, d.name, s.closed) from Staff s join Department d on d.id = s.departmentId";

    @PersistenceContext
    EntityManager em;

    @Inject
    SmallTables tables;

    @Inject
    Departments departments;

    @Open("the name of a person is shown wherever a visible record refers to it")
    @Override
    public String name(Long staffId) {
        return staffId == null ? "" : names().getOrDefault(staffId, "");
    }

    @Open("names of people are shown wherever visible records refer to them")
    @Override
    public Map<Long, String> names(Collection<Long> staffIds) {
        Map<Long, String> all = names();
        return staffIds.stream()
                .filter(id -> id != null && all.containsKey(id))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), all::get));
    }

    @Open("who is told of something follows from whom it concerns")
    @Override
    public Map<Long, Long> superiors(Collection<Long> staffIds) {
        return em.createQuery(
                        "select s.id, s.superiorId from Staff s join Staff u on u.id = s.superiorId"
                                + " where s.id in :people and u.closed = false",
                        Object[].class)
                .setParameter("people", staffIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    @Open("what is asked of people follows from their roles")
    @Override
    public Map<Long, Set<String>> roles(Collection<Long> staffIds) {
        Map<Long, Set<String>> all = tables.of(User.class, this::roles);
        return staffIds.stream().filter(all::containsKey).collect(Collectors.toMap(Function.identity(), all::get));
    }

    private Map<Long, Set<String>> roles() {
        return em.createQuery(
                        "select u.staffId, r.code, r.id from User u join u.roleIds held join Role r on r.id = held"
                                + " where u.closed = false and r.closed = false",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.mapping(
                                row -> RoleSummary.key((String) row[1], (Long) row[2]), Collectors.toSet())));
    }

    private Map<Long, String> names() {
        return kept().names();
    }

    private Kept kept() {
        return tables.of(
                Staff.class,
                () -> Kept.of(em.createQuery(
                                "select s.id, s.name, s.departmentId, s.closed from Staff s order by s.name, s.id",
                                Object[].class)
                        .getResultStream()
                        .map(row -> new Person((Long) row[0], (String) row[1], (Long) row[2], (Boolean) row[3]))
                        .toList()));
    }

    /** @param inService those who have not left, by name */
    private record Kept(Map<Long, String> names, List<Person> inService) {
        static Kept of(List<Person> all) {
            return new Kept(
                    all.stream().collect(Collectors.toUnmodifiableMap(Person::id, Person::name)),
                    all.stream().filter(person -> !person.closed()).toList());
        }
    }

    private record Person(long id, String name, long departmentId, boolean closed) {}

    @Open("forms offer the people of the company")
    @Override
    public List<PersonSummary> find(String typed) {
        String pattern = SearchText.pattern(typed);
        return em.createQuery(
                        SUMMARY + " where s.closed = false and (s.searchText like :text or lower(d.name) like :text)"
                                + " order by s.searchText",
                        PersonSummary.class)
                .setParameter("text", pattern == null ? "%" : pattern)
                .setMaxResults(MAX_FOUND)
                .getResultList();
    }

    @Open("the scope says whom the caller may know of")
    @Override
    public List<PersonSummary> within(Scope scope) {
        List<Person> people = kept().inService().stream()
                .filter(person -> scope.covers(person.departmentId(), Set.of(person.id())))
                .toList();
        Map<Long, String> departmentNames =
                departments.names(people.stream().map(Person::departmentId).collect(Collectors.toSet()));
        return people.stream()
                .map(person -> new PersonSummary(
                        person.id(),
                        person.name(),
                        person.departmentId(),
                        departmentNames.get(person.departmentId()),
                        false))
                .toList();
    }

    @Open("the name of a person is shown wherever a visible record refers to it")
    @Override
    public Optional<PersonSummary> known(long staffId) {
        return em.createQuery(SUMMARY + " where s.id = :id", PersonSummary.class)
                .setParameter("id", staffId)
                .getResultStream()
                .findFirst();
    }

    @Open("tells services whom else to tell")
    @Override
    public Optional<Long> superior(Long staffId) {
        return staffId == null
                ? Optional.empty()
                : Optional.ofNullable(superiors(List.of(staffId)).get(staffId));
    }
}
