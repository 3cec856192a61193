package org.xiaoguan.administration.approval;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.xiaoguan.administration.api.Notifications;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.shared.BusinessClock;

/** Tells those who let an approval wait too long, and those who may decide it from then on. */
@Stateless
public class ApprovalReminders {
    private static final String TIMER = "run by the timer, in the name of the system";

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    @Inject
    Approvers approvers;

    @Inject
    Notifications notifications;

    /** Requests that wait longer than their time, of which nobody has been told. */
    @Open(TIMER)
    public List<Long> overdue(int most) {
        return ids("a.dueAt <= :now and a.remindedAt is null order by a.dueAt", most);
    }

    /** Requests that somebody else may decide from now on, who has not been told. */
    @Open(TIMER)
    public List<Long> escalated(int most) {
        return ids("a.escalatesAt <= :now and a.escalatedAt is null order by a.escalatesAt", most);
    }

    private List<Long> ids(String condition, int most) {
        return em.createQuery("select a.id from Approval a where a.state = :pending and " + condition, Long.class)
                .setParameter("pending", ApprovalState.PENDING)
                .setParameter("now", clock.now())
                .setMaxResults(most)
                .getResultList();
    }

    /** Tells those who should have decided, once a step. */
    @Open(TIMER)
    public void remind(long id) {
        Approval approval = em.find(Approval.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (approval.remind(clock.now())) {
            tell(approvers.of(approval), ApprovalNotifications.REMINDED, approval);
        }
    }

    /** Tells those who may decide as well from now on, once a step. */
    @Open(TIMER)
    public void escalate(long id) {
        Approval approval = em.find(Approval.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (approval.escalate(clock.now())) {
            tell(approvers.ofEscalation(approval), ApprovalNotifications.ESCALATED, approval);
        }
    }

    private void tell(Set<Long> people, String key, Approval approval) {
        notifications.tell(people, key, approval.getPath(), approval.getNumber(), approval.getTitle());
    }
}
