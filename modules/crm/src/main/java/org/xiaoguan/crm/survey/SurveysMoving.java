package org.xiaoguan.crm.survey;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.api.CustomerRecords;

/** The surveys of a customer go with it. */
@Stateless
public class SurveysMoving implements CustomerRecords {
    private static final String MERGING = "called by the merge, which asked for permission";

    @PersistenceContext
    EntityManager em;

    @Open(MERGING)
    @Override
    public String getKey() {
        return "merge.surveys";
    }

    @Open(MERGING)
    @Override
    public long count(long customerId) {
        return em.createQuery("select count(x.id) from Survey x where x.customerId = :id", Long.class)
                .setParameter("id", customerId)
                .getSingleResult();
    }

    @Open(MERGING)
    @Override
    public void move(long fromId, long toId) {
        em.createNativeQuery("update crm_survey set customer_id = ?1, version = version + 1 where customer_id = ?2")
                .setParameter(1, toId)
                .setParameter(2, fromId)
                .executeUpdate();
    }
}
