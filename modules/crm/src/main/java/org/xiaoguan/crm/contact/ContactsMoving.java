package org.xiaoguan.crm.contact;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.api.CustomerRecords;

/** The contacts of a customer go with it; whom to call first is said of the survivor's. */
@Stateless
public class ContactsMoving implements CustomerRecords {
    private static final String MERGING = "called by the merge, which asked for permission";

    @PersistenceContext
    EntityManager em;

    @Open(MERGING)
    @Override
    public String getKey() {
        return "merge.contacts";
    }

    @Open(MERGING)
    @Override
    public long count(long customerId) {
        return count("", customerId);
    }

    @Open(MERGING)
    @Override
    public void move(long fromId, long toId) {
        if (count(" and k.primary = true", toId) > 0) {
            em.createNativeQuery("update crm_contact set is_primary = false where customer_id = ?1")
                    .setParameter(1, fromId)
                    .executeUpdate();
        }
        em.createNativeQuery("update crm_contact set customer_id = ?1, version = version + 1 where customer_id = ?2")
                .setParameter(1, toId)
                .setParameter(2, fromId)
                .executeUpdate();
    }

    private long count(String condition, long customerId) {
        return em.createQuery("select count(k.id) from Contact k where k.customerId = :id" + condition, Long.class)
                .setParameter("id", customerId)
                .getSingleResult();
    }
}
