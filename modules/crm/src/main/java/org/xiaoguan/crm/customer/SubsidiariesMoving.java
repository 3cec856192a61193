package org.xiaoguan.crm.customer;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.api.CustomerRecords;

/** The subsidiaries of a customer become those of the survivor, which is not its own. */
@Stateless
public class SubsidiariesMoving implements CustomerRecords {
    private static final String MERGING = "called by the merge, which asked for permission";

    @PersistenceContext
    EntityManager em;

    @Open(MERGING)
    @Override
    public String getKey() {
        return "merge.subsidiaries";
    }

    @Open(MERGING)
    @Override
    public long count(long customerId) {
        return em.createQuery("select count(c.id) from Customer c where c.company.parentId = :id", Long.class)
                .setParameter("id", customerId)
                .getSingleResult();
    }

    @Open(MERGING)
    @Override
    public void move(long fromId, long toId) {
        em.createNativeQuery("update crm_customer set parent_id = nullif(?1, id), version = version + 1"
                        + " where parent_id = ?2")
                .setParameter(1, toId)
                .setParameter(2, fromId)
                .executeUpdate();
    }
}
