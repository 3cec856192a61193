package org.xiaoguan.administration.access;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.RoleSummary;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.department.Department;
import org.xiaoguan.administration.department.DepartmentTree;
import org.xiaoguan.administration.staff.Staff;
import org.xiaoguan.administration.user.User;

/** Reads what accounts may do. */
@Stateless
public class GrantService {
    @PersistenceContext
    EntityManager em;

    /** The grants of an account; empty when it is unknown or closed. */
    @Open("who may what must be known before anything else can be decided")
    public Optional<Grants> grants(long userId) {
        User user = em.find(User.class, userId);
        if (user == null || user.isClosed()) {
            return Optional.empty();
        }
        Staff staff = em.find(Staff.class, user.getStaffId());
        List<Object[]> roles = roles(user.getRoleIds());
        DepartmentTree tree = departments();
        return Optional.of(new Grants(
                user.getUsername(),
                staff.getName(),
                position(staff.getDepartmentId(), roles),
                staff.getId(),
                tree.withAncestors(staff.getDepartmentId()),
                user.getLanguage(),
                user.isPasswordChangeDue(),
                roles.stream().map(role -> (Long) role[2]).collect(Collectors.toUnmodifiableSet()),
                levels(user.getRoleIds()),
                tree.withDescendants(staff.getDepartmentId()),
                roles.stream()
                        .map(role -> RoleSummary.key((String) role[1], (Long) role[2]))
                        .collect(Collectors.toUnmodifiableSet())));
    }

    /** The id of an account that is not closed, whatever the case of the name. */
    @Open("signing in starts with the name")
    public Optional<Long> userId(String username) {
        return em.createQuery("select u.id from User u where u.username = :username and u.closed = false", Long.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** Name, code and id of each. */
    private List<Object[]> roles(Set<Long> roleIds) {
        return roleIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r.name, r.code, r.id from Role r where r.id in :roles and r.closed = false"
                                        + " order by r.id",
                                Object[].class)
                        .setParameter("roles", roleIds)
                        .getResultList();
    }

    private String position(Long departmentId, List<Object[]> named) {
        Department department = em.find(Department.class, departmentId);
        String roles = named.stream().map(role -> (String) role[0]).collect(Collectors.joining("、"));
        return department == null || roles.isEmpty() ? roles : department.getName() + " · " + roles;
    }

    private DepartmentTree departments() {
        return DepartmentTree.of(
                em.createQuery(DepartmentTree.QUERY, Object[].class).getResultList());
    }

    private Map<String, Set<ScopeLevel>> levels(Set<Long> roleIds) {
        Map<String, Set<ScopeLevel>> levels = new HashMap<>();
        if (roleIds.isEmpty()) {
            return levels;
        }
        List<Object[]> rows = em.createQuery(
                        "select g.permission, g.level from Role r join r.grants g"
                                + " where r.id in :roles and r.closed = false",
                        Object[].class)
                .setParameter("roles", roleIds)
                .getResultList();
        for (Object[] row : rows) {
            levels.computeIfAbsent((String) row[0], p -> EnumSet.noneOf(ScopeLevel.class))
                    .add((ScopeLevel) row[1]);
        }
        return levels;
    }
}
