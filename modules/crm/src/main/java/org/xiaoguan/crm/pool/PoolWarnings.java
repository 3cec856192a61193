package org.xiaoguan.crm.pool;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.api.CustomerPool;
import org.xiaoguan.crm.api.PoolWarning;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.CurrentUser;

/** The warnings that a customer returns to the pool: shown to its owner, and settled by a contact at once. */
@Stateless
@LocalBean
@Local(CustomerPool.class)
public class PoolWarnings implements CustomerPool {
    @PersistenceContext
    EntityManager em;

    @Inject
    PoolSettings settings;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Open("finds only the caller's own customers")
    @Override
    public List<PoolWarning> warnings(int most) {
        Long me = user.getStaffId();
        return me == null
                ? List.of()
                : em.createQuery(
                                "select new org.xiaoguan.crm.api.PoolWarning(c.id, c.name, c.holding.poolDueOn)"
                                        + " from Customer c where c.ownerId = :me and c.holding.poolDueOn is not null"
                                        + " order by c.holding.poolDueOn, c.id",
                                PoolWarning.class)
                        .setParameter("me", me)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** Somebody was in contact with the customer on the day: unless that is long ago, it stays with its owner. */
    @Open("called by services that asked for permission")
    public void contacted(long customerId, LocalDate day) {
        if (day.isAfter(settings.rule().quietUntil(clock.today()))) {
            em.createNativeQuery(
                            "update crm_customer set pool_warned_on = null, pool_due_on = null, pool_told_on = null"
                                    + " where id = ?1 and pool_due_on is not null")
                    .setParameter(1, customerId)
                    .executeUpdate();
        }
    }
}
