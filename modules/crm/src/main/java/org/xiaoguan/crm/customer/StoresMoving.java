package org.xiaoguan.crm.customer;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.api.CustomerRecords;

/** The stores of a key account go with it, behind those that the survivor has. */
@Stateless
public class StoresMoving implements CustomerRecords {
    private static final String MERGING = "called by the merge, which asked for permission";

    @PersistenceContext
    EntityManager em;

    @Open(MERGING)
    @Override
    public String getKey() {
        return "merge.stores";
    }

    @Open(MERGING)
    @Override
    public long count(long customerId) {
        return em.createQuery("select count(s.id) from CustomerStore s where s.customer.id = :id", Long.class)
                .setParameter("id", customerId)
                .getSingleResult();
    }

    @Open(MERGING)
    @Override
    public void move(long fromId, long toId) {
        em.createNativeQuery("update crm_customer_store set customer_id = ?1, line_no = line_no + ?2,"
                        + " version = version + 1 where customer_id = ?3")
                .setParameter(1, toId)
                .setParameter(2, count(toId))
                .setParameter(3, fromId)
                .executeUpdate();
    }
}
