package org.xiaoguan.crm.sighting;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.api.CustomerRecords;

/** Where competitors were met at a customer goes with it. */
@Stateless
public class SightingsMoving implements CustomerRecords {
    private static final String MERGING = "called by the merge, which asked for permission";

    @PersistenceContext
    EntityManager em;

    @Open(MERGING)
    @Override
    public String getKey() {
        return "merge.sightings";
    }

    @Open(MERGING)
    @Override
    public long count(long customerId) {
        return em.createQuery("select count(s.id) from Sighting s where s.customerId = :id", Long.class)
                .setParameter("id", customerId)
                .getSingleResult();
    }

    @Open(MERGING)
    @Override
    public void move(long fromId, long toId) {
        em.createNativeQuery("update crm_sighting set customer_id = ?1, version = version + 1 where customer_id = ?2")
                .setParameter(1, toId)
                .setParameter(2, fromId)
                .executeUpdate();
    }
}
