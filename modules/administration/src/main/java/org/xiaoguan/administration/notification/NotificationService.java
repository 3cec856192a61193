package org.xiaoguan.administration.notification;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.xiaoguan.administration.api.Notifications;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.mail.Mailer;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;

/** Keeps what people are told until they read it. */
@Stateless
@LocalBean
@Local(Notifications.class)
public class NotificationService implements Notifications {
    private static final String OWN = "everybody reads their own";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Inject
    UnreadCounts counts;

    @Inject
    KindsOfNotifications kinds;

    @Inject
    MailQueue queue;

    @Inject
    Mailer mailer;

    @Inject
    Event<NotificationsTold> told;

    @Open("the calling service knows whom its work concerns")
    @Override
    public void tell(Collection<Long> staffIds, String key, String path, String... arguments) {
        String kind = kinds.of(key);
        Set<Long> others = new LinkedHashSet<>(staffIds);
        others.remove(null);
        others.remove(user.getStaffId());
        if (others.isEmpty()) {
            return;
        }
        Instant now = clock.now();
        Set<Long> mailed = mailer.isReady() ? queue.wanting(others, kind) : Set.of();
        others.forEach(person -> {
            Notification notification = new Notification(person, now, key, path, arguments);
            if (mailed.contains(person)) {
                notification.mail(now.plus(MailQueue.GRACE));
            }
            em.persist(notification);
        });
        told.fire(NotificationsTold.more(others));
    }

    @Open("the calling service knows what is over")
    @Override
    public void settle(String key, String path) {
        String unread = " where n.textKey = :key and n.path = :path and n.readAt is null";
        List<Long> people = em.createQuery("select distinct n.staffId from Notification n" + unread, Long.class)
                .setParameter("key", key)
                .setParameter("path", path)
                .getResultList();
        if (!people.isEmpty()) {
            em.createQuery("update Notification n set n.readAt = :now" + unread)
                    .setParameter("now", clock.now())
                    .setParameter("key", key)
                    .setParameter("path", path)
                    .executeUpdate();
            told.fire(NotificationsTold.settled(people));
        }
    }

    /** What the caller was told, the latest first. */
    @Open(OWN)
    public ListResult<NotificationRow> list(ListRequest request) {
        return ListQuery.of(
                        em,
                        NotificationRow.class,
                        "new org.xiaoguan.administration.notification.NotificationRow("
                                + "n.id, n.toldAt, n.textKey, n.arguments, n.path, n.readAt)",
                        "Notification n",
                        "n.id")
                .where("n.staffId = :me", "me", me())
                .orderedBy("n.toldAt desc")
                .page(request);
    }

    /** How much the caller has not read yet. */
    @Open(OWN)
    public long unread() {
        return counts.of(
                me(),
                () -> em.createQuery(
                                "select count(n.id) from Notification n where n.staffId = :me and n.readAt is null",
                                Long.class)
                        .setParameter("me", me())
                        .getSingleResult());
    }

    /** The caller has seen everything. */
    @Open(OWN)
    public void readAll() {
        int read = em.createQuery(
                        "update Notification n set n.readAt = :now where n.staffId = :me and n.readAt is null")
                .setParameter("now", clock.now())
                .setParameter("me", me())
                .executeUpdate();
        if (read > 0) {
            told.fire(NotificationsTold.read(me()));
        }
    }

    /** Forgets some of those told before that moment; how many. */
    @Open("run at night, in the name of the system")
    public int forget(Instant before, int most) {
        return em.createNativeQuery("delete from administration_notification where told_at < ? limit " + most)
                .setParameter(1, LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .executeUpdate();
    }

    private Long me() {
        return Objects.requireNonNullElse(user.getStaffId(), -1L);
    }
}
