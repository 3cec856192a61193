package org.xiaoguan.administration.notification;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.mail.Mailer;
import org.xiaoguan.administration.staff.Staff;
import org.xiaoguan.ui.CurrentUser;

/** What people want by mail, by kind of notification: everything until they say otherwise. */
@Stateless
public class MailChoiceService {
    private static final String OWN = "everybody chooses for themselves";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    KindsOfNotifications kinds;

    @Inject
    Mailer mailer;

    /** The kinds that the caller wants by mail. */
    @Open(OWN)
    public List<String> mailed() {
        Set<String> unmailed = Set.copyOf(unmailed());
        return kinds.names().stream().filter(kind -> !unmailed.contains(kind)).toList();
    }

    /** The caller wants these kinds by mail and no others. */
    @Open(OWN)
    public void choose(Collection<String> mailed) {
        // In two tabs at once, one after the other.
        if (em.find(Staff.class, me(), LockModeType.PESSIMISTIC_WRITE) == null) {
            return;
        }
        Set<String> unwanted = new HashSet<>(kinds.names());
        unwanted.removeAll(mailed);
        em.createQuery("delete from UnmailedKind k where k.staffId = :me")
                .setParameter("me", me())
                .executeUpdate();
        unwanted.forEach(kind -> em.persist(new UnmailedKind(me(), kind)));
    }

    /** Where the caller's mail goes; null when nobody entered it. */
    @Open(OWN)
    public String address() {
        return em.createQuery("select s.email from Staff s where s.id = :me", String.class)
                .setParameter("me", me())
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether the company sends mail at all. */
    @Open(OWN)
    public boolean isReady() {
        return mailer.isReady();
    }

    private List<String> unmailed() {
        return em.createQuery("select k.kind from UnmailedKind k where k.staffId = :me", String.class)
                .setParameter("me", me())
                .getResultList();
    }

    private Long me() {
        return Objects.requireNonNullElse(user.getStaffId(), -1L);
    }
}
