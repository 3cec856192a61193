package org.xiaoguan.administration.access;

import static org.xiaoguan.administration.AdministrationPermissions.ROLE_EDIT;
import static org.xiaoguan.administration.AdministrationPermissions.USER_EDIT;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.shared.BusinessException;

/** Keeps somebody in the company who may maintain users and roles: from the pages nobody could give that back. */
@Stateless
public class Administrators {
    private static final String MAY = "exists (select 1 from administration_user_role h"
            + " join administration_role r on r.id = h.role_id and r.is_closed = 0"
            + " join administration_role_grant g on g.role_id = r.id"
            + " where h.user_id = u.id and g.permission = ?)";

    private static final String COUNT =
            "select count(*) from administration_user u where u.is_closed = 0 and " + MAY + " and " + MAY;

    @PersistenceContext
    EntityManager em;

    /** Whoever may take rights away waits for all others who do, before any other lock. */
    @Open("the calling service has decided what may be changed")
    public void lock() {
        em.createNativeQuery("select id from administration_role order by id for update")
                .getResultList();
    }

    /** Refuses a change, made under {@link #lock}, that leaves nobody. */
    @Open("the calling service has decided what may be changed")
    public void refuseNone(String field) {
        em.flush();
        Number left = (Number) em.createNativeQuery(COUNT)
                .setParameter(1, USER_EDIT)
                .setParameter(2, ROLE_EDIT)
                .getSingleResult();
        if (left.longValue() == 0) {
            throw BusinessException.at(field, "user.last-administrator");
        }
    }
}
