package org.xiaoguan.administration.role;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.RoleSummary;
import org.xiaoguan.administration.api.Roles;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.kept.SmallTables;

/** The roles as other modules ask for them. */
@Stateless
public class RoleDirectory implements Roles {
    @PersistenceContext
    EntityManager em;

    @Inject
    SmallTables tables;

    @Open("what is asked of people follows from their roles")
    @Override
    public List<RoleSummary> granting(String permission) {
        Map<String, List<RoleSummary>> known = tables.of(Role.class, ConcurrentHashMap::new);
        List<RoleSummary> found = known.get(permission);
        if (found == null) {
            found = read(permission);
            known.put(permission, found);
        }
        return found;
    }

    /** A role may grant a permission for more than one scope. */
    private List<RoleSummary> read(String permission) {
        Map<String, RoleSummary> found = new LinkedHashMap<>();
        em.createQuery(
                        "select r.code, r.id, r.name, g.level from Role r join r.grants g"
                                + " where r.closed = false and g.permission = :permission order by r.id",
                        Object[].class)
                .setParameter("permission", permission)
                .getResultStream()
                .map(row -> new RoleSummary(
                        RoleSummary.key((String) row[0], (Long) row[1]), (String) row[2], row[3] == ScopeLevel.OWN))
                .forEach(role -> found.merge(
                        role.key(),
                        role,
                        (one, other) -> new RoleSummary(one.key(), one.name(), one.own() && other.own())));
        return List.copyOf(found.values());
    }
}
