package org.xiaoguan.administration.access;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.PermissionHolders;

/** Finds them by the roles that grant the permission. */
@Stateless
@LocalBean
@Local(PermissionHolders.class)
public class PermissionHoldersBean implements PermissionHolders {
    private static final String WHY = "who is told of something follows from who may do it";

    @PersistenceContext
    EntityManager em;

    @Inject
    GrantCache cache;

    @Open(WHY)
    @Override
    public Set<Long> of(String permission, Long departmentId, Collection<Long> responsible) {
        return reaching(granting(permission), permission, departmentId, responsible);
    }

    /** The same, only of those who hold this role. */
    @Open(WHY)
    public Set<Long> of(long roleId, String permission, Long departmentId, Collection<Long> responsible) {
        return reaching(List.of(roleId), permission, departmentId, responsible);
    }

    private Set<Long> reaching(List<Long> roles, String permission, Long departmentId, Collection<Long> responsible) {
        return accounts(roles).stream()
                .flatMap(userId -> cache.grants(userId).stream())
                .filter(grants -> grants.scope(permission).covers(departmentId, responsible))
                .map(Grants::staffId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Long> accounts(List<Long> roles) {
        return roles.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct u.id from User u join u.roleIds held"
                                        + " where held in :roles and u.closed = false",
                                Long.class)
                        .setParameter("roles", roles)
                        .getResultList();
    }

    private List<Long> granting(String permission) {
        return em.createQuery(
                        "select distinct r.id from Role r join r.grants g"
                                + " where g.permission = :permission and r.closed = false",
                        Long.class)
                .setParameter("permission", permission)
                .getResultList();
    }
}
