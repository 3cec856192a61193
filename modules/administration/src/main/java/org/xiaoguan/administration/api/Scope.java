package org.xiaoguan.administration.api;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListQuery;

/**
 * Whose records a permission reaches: the union of what all roles of the caller grant.
 *
 * @param all every record
 * @param staffId records this person is responsible for or named on; null where only departments count
 * @param departmentIds records of these departments; the tree below is already resolved
 */
public record Scope(boolean all, Long staffId, Set<Long> departmentIds) {
    private static final String STAFF = "scopeStaff";
    private static final String DEPARTMENTS = "scopeDepartments";

    /** Reaches every record. */
    public static final Scope ALL = new Scope(true, null, Set.of());

    /** Reaches nothing. */
    public static final Scope NONE = new Scope(false, null, Set.of());

    public Scope {
        departmentIds = Set.copyOf(departmentIds);
    }

    /** Whether a record of this department with these responsible persons is reached; nulls among them are ignored. */
    public boolean covers(Long departmentId, Collection<Long> responsible) {
        return all
                || (departmentId != null && departmentIds.contains(departmentId))
                || (staffId != null && responsible.contains(staffId));
    }

    /** @throws NotFoundException when the record is not reached: it looks as if it did not exist */
    public void check(Long departmentId, Collection<Long> responsible) {
        if (!covers(departmentId, responsible)) {
            throw new NotFoundException();
        }
    }

    /** Whether records of others are reached too, whoever these are. */
    public boolean reachesOthers() {
        return all || !departmentIds.isEmpty();
    }

    /** Whether every record that the other scope reaches is reached. */
    public boolean includes(Scope other) {
        return all
                || (!other.all
                        && departmentIds.containsAll(other.departmentIds)
                        && (other.staffId == null || other.staffId.equals(staffId)));
    }

    /** What either of the two reaches; of the other one only whole departments, since one person is asked for. */
    public Scope and(Scope other) {
        return new Scope(
                all || other.all,
                staffId,
                Stream.of(departmentIds, other.departmentIds)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet()));
    }

    /**
     * Restricts a list to what is reached. Several scopes may restrict the same list.
     *
     * @param departmentPath path of the record's department id
     * @param ownCondition condition that holds for records of the person bound as {@code :scopeStaff}, such as
     *     {@code p.id in (select q.id from Project q join q.responsibleIds r where r = :scopeStaff)}; one condition that
     *     one index answers, since the database reads everything for an {@code or}
     */
    public <T> ListQuery<T> restrict(ListQuery<T> query, String departmentPath, String ownCondition) {
        return restrictBy(query, departmentPath + " in :scopeDepartments", ownCondition);
    }

    /**
     * Restricts a list whose rows hold neither department nor person themselves, such as receipts of a project.
     *
     * @param departmentCondition condition that holds for records of the departments bound as {@code :scopeDepartments}
     * @param ownCondition condition that holds for records of the person bound as {@code :scopeStaff}
     */
    public <T> ListQuery<T> restrictBy(ListQuery<T> query, String departmentCondition, String ownCondition) {
        if (all) {
            return query;
        }
        String staff = query.unbound(STAFF);
        String departments = query.unbound(DEPARTMENTS);
        String own = ownCondition.replace(":" + STAFF, ":" + staff);
        String ofDepartments = departmentCondition.replace(":" + DEPARTMENTS, ":" + departments);
        if (staffId != null && !departmentIds.isEmpty()) {
            return query.where(
                    "(" + own + ") or (" + ofDepartments + ")", Map.of(staff, staffId, departments, departmentIds));
        }
        if (staffId != null) {
            return query.where(own, Map.of(staff, staffId));
        }
        return departmentIds.isEmpty()
                ? query.where("1 = 0")
                : query.where(ofDepartments, Map.of(departments, departmentIds));
    }
}
