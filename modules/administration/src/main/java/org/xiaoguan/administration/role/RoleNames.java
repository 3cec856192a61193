package org.xiaoguan.administration.role;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Open;

/** The names of the roles, for whatever visible record refers to them. */
@Stateless
public class RoleNames {
    @PersistenceContext
    EntityManager em;

    /** Names by role id, read at once. */
    @Open("labels of roles are shown wherever visible records refer to them")
    public Map<Long, String> names(Collection<Long> roleIds) {
        return em.createQuery("select r.id, r.name from Role r where r.id in :ids", Object[].class)
                .setParameter("ids", roleIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
