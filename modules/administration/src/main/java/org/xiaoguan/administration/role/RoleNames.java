package org.xiaoguan.administration.role;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.xiaoguan.administration.api.Open;

/** The names of the roles, for whatever visible record refers to them. */
@Stateless
public class RoleNames {
    @PersistenceContext
    EntityManager em;

    /** Name of the role; empty for an unknown id. */
    @Open("the label of a role is shown wherever a visible record refers to it")
    public String name(Long roleId) {
        Role role = em.find(Role.class, roleId);
        return role == null ? "" : role.getName();
    }
}
