package org.xiaoguan.crm.visit;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.api.CustomerRecords;

/** The visits of a customer go with it; of two that the cadence asks for the survivor's stays. */
@Stateless
public class VisitsMoving implements CustomerRecords {
    private static final String MERGING = "called by the merge, which asked for permission";
    private static final String OWED =
            " v.customerId = :id and v.origin = org.xiaoguan.crm.visit.VisitOrigin.CADENCE and v.state ="
                    + " org.xiaoguan.crm.visit.VisitState.OPEN";

    @PersistenceContext
    EntityManager em;

    @Open(MERGING)
    @Override
    public String getKey() {
        return "merge.visits";
    }

    @Open(MERGING)
    @Override
    public long count(long customerId) {
        return count(" v.customerId = :id", customerId);
    }

    @Open(MERGING)
    @Override
    public void move(long fromId, long toId) {
        if (count(OWED, toId) > 0) {
            em.createNativeQuery("update crm_visit set state = 'DROPPED', version = version + 1"
                            + " where owed_customer_id = ?1")
                    .setParameter(1, fromId)
                    .executeUpdate();
        }
        em.createNativeQuery("update crm_visit set customer_id = ?1, version = version + 1 where customer_id = ?2")
                .setParameter(1, toId)
                .setParameter(2, fromId)
                .executeUpdate();
    }

    private long count(String condition, long customerId) {
        return em.createQuery("select count(v.id) from Visit v where" + condition, Long.class)
                .setParameter("id", customerId)
                .getSingleResult();
    }
}
