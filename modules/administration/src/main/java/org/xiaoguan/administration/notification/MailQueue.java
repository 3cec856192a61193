package org.xiaoguan.administration.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.shared.BusinessClock;

/**
 * What is to be mailed: notifications with a due time, written in the transaction that told them. A due time moves on when a
 * node takes the row and when sending failed, each time further, and is gone when the mail was taken by the server.
 */
@Stateless
public class MailQueue {
    /** Whoever reads it in the page within this time needs no mail. */
    static final Duration GRACE = Duration.ofMinutes(1);

    /** Older ones are not mailed any more. */
    static final Duration STALE = Duration.ofDays(1);

    /** After this time another node takes what the first took and did not send. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final Duration LONGEST_WAIT = Duration.ofHours(2);
    private static final String TIMER = "run by the timer, in the name of the system";
    private static final String SET = "update Notification n set n.mailDueAt = ";

    @PersistenceContext
    EntityManager em;

    @Inject
    BusinessClock clock;

    /** Those of these people who have an address and want this kind mailed. */
    @Open("whom something is mailed follows from who is told it")
    public Set<Long> wanting(Collection<Long> staffIds, String kind) {
        return Set.copyOf(em.createQuery(
                        "select s.id from Staff s where s.id in :people and s.email is not null and not exists"
                                + " (select k.id from UnmailedKind k where k.staffId = s.id and k.kind = :kind)",
                        Long.class)
                .setParameter("people", staffIds)
                .setParameter("kind", kind)
                .getResultList());
    }

    /** What is due and not read yet, the oldest first. */
    @Open(TIMER)
    public List<MailRow> due(int most) {
        Instant now = clock.now();
        return em.createQuery(
                        "select new org.xiaoguan.administration.notification.MailRow("
                                + "n.id, n.textKey, n.arguments, n.path, s.email, u.language)"
                                + " from Notification n join Staff s on s.id = n.staffId join User u on u.staffId = s.id"
                                + " where n.mailDueAt between :stale and :now and n.toldAt >= :stale"
                                + " and n.readAt is null and s.email is not null and u.closed = false"
                                + " order by n.mailDueAt, n.id",
                        MailRow.class)
                .setParameter("stale", now.minus(STALE))
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether the caller is the first who takes it. */
    @Open(TIMER)
    public boolean take(long id) {
        Instant now = clock.now();
        return em.createQuery(SET + ":until where n.id = :id and n.mailDueAt <= :now")
                        .setParameter("until", now.plus(LEASE))
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** The server took it. */
    @Open(TIMER)
    public void sent(long id) {
        em.createQuery(SET + "null, n.mailedAt = :now where n.id = :id")
                .setParameter("now", clock.now())
                .setParameter("id", id)
                .executeUpdate();
    }

    /** It will never be taken. */
    @Open(TIMER)
    public void refused(long id) {
        em.createQuery(SET + "null where n.id = :id").setParameter("id", id).executeUpdate();
    }

    /** It is tried again, after one minute, two, four and so on to two hours. */
    @Open(TIMER)
    public void later(long id) {
        Notification notification = em.find(Notification.class, id);
        if (notification != null) {
            em.createQuery(SET + ":due, n.mailFailures = n.mailFailures + 1 where n.id = :id")
                    .setParameter("due", clock.now().plus(pause(notification.getMailFailures())))
                    .setParameter("id", id)
                    .executeUpdate();
        }
    }

    static Duration pause(int failures) {
        Duration pause = Duration.ofMinutes(1L << Math.min(failures, 20));
        return pause.compareTo(LONGEST_WAIT) < 0 ? pause : LONGEST_WAIT;
    }
}
