package org.xiaoguan.administration.approval;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.xiaoguan.administration.api.Open;

/** Finds the accounts that may come into question for a decision. */
@Stateless
public class ApproverUsers {
    @PersistenceContext
    EntityManager em;

    /**
     * Accounts that are not closed and hold the role or, without one, an open role that grants the permission.
     *
     * @param roleId the role that the step asks for; null for any
     */
    @Open("whom a request is told follows from who may decide it")
    public List<Long> of(Long roleId, String permission) {
        List<Long> roles = roleId == null ? granting(permission) : List.of(roleId);
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
