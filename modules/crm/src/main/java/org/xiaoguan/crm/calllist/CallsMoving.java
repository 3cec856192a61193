package org.xiaoguan.crm.calllist;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.api.CustomerRecords;

/** The calls of a customer go with it; of two on one list the survivor's stays. */
@Stateless
public class CallsMoving implements CustomerRecords {
    private static final String MERGING = "called by the merge, which asked for permission";

    @PersistenceContext
    EntityManager em;

    @Open(MERGING)
    @Override
    public String getKey() {
        return "merge.calls";
    }

    @Open(MERGING)
    @Override
    public long count(long customerId) {
        return em.createQuery("select count(t.id) from CallTarget t where t.customerId = :id", Long.class)
                .setParameter("id", customerId)
                .getSingleResult();
    }

    @Open(MERGING)
    @Override
    public void move(long fromId, long toId) {
        em.createNativeQuery("delete t from crm_calllist_target t join crm_calllist_target k"
                        + " on k.calllist_id = t.calllist_id and k.customer_id = ?1 where t.customer_id = ?2")
                .setParameter(1, toId)
                .setParameter(2, fromId)
                .executeUpdate();
        em.createNativeQuery(
                        "update crm_calllist_target set customer_id = ?1, version = version + 1 where customer_id = ?2")
                .setParameter(1, toId)
                .setParameter(2, fromId)
                .executeUpdate();
    }
}
