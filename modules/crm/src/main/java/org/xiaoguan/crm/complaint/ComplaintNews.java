package org.xiaoguan.crm.complaint;

import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_ASSIGN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xiaoguan.administration.api.Notifications;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.PermissionHolders;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.shared.BusinessClock;

/** Tells people of complaints that wait for them, and superiors of what should have been done. */
@Stateless
public class ComplaintNews {
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Notifications notifications;

    @Inject
    People people;

    @Inject
    PermissionHolders holders;

    @Inject
    BusinessClock clock;

    /** Whoever assigns it is told of a new one. */
    @Open("called by the service that took it")
    public void received(Complaint complaint) {
        tell(assigning(complaint), ComplaintNotifications.RECEIVED, complaint);
    }

    /** Its owner is told that it is to be solved, or to be solved again. */
    @Open("called by the service that changed it")
    public void given(Complaint complaint) {
        String key = complaint.getRoundNo() > 1 ? ComplaintNotifications.AGAIN : ComplaintNotifications.ASSIGNED;
        tell(Set.of(complaint.getOwnerId()), key, complaint);
    }

    /** Its owner has nothing to do about it any more, and hears of it unless it was their own doing. */
    @Open("called by the service that changed it")
    public void withdrawn(Complaint complaint) {
        Long owner = complaint.getOwnerId();
        if (owner != null && !owner.equals(complaint.getWithdrawal().getWithdrawnById())) {
            tell(Set.of(owner), ComplaintNotifications.WITHDRAWN, complaint);
        }
    }

    /**
     * Tells owners and their superiors once of each due time that has passed; how many complaints it was about. Of several
     * nodes the one that notes it tells.
     */
    @Open("run by the timer, in the name of the system")
    public int tellOverdue() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
        List<?> overdue = em.createNativeQuery("select id from crm_complaint where due_at < ?1"
                        + " and (told_due_at is null or told_due_at <> due_at) order by due_at limit " + MOST)
                .setParameter(1, now)
                .getResultList();
        int told = 0;
        for (Object id : overdue) {
            if (note(((Number) id).longValue(), now)) {
                Complaint complaint = em.find(Complaint.class, ((Number) id).longValue());
                tell(concerned(complaint), ComplaintNotifications.OVERDUE, complaint);
                told++;
            }
        }
        return told;
    }

    /** Whether this node is the one that tells; raises no version, since nobody who changes it minds. */
    private boolean note(long id, LocalDateTime now) {
        return em.createNativeQuery("update crm_complaint set told_due_at = due_at where id = ?1 and due_at < ?2"
                                + " and (told_due_at is null or told_due_at <> due_at)")
                        .setParameter(1, id)
                        .setParameter(2, now)
                        .executeUpdate()
                == 1;
    }

    private Set<Long> concerned(Complaint complaint) {
        if (complaint.getOwnerId() == null) {
            return assigning(complaint);
        }
        Set<Long> concerned = new HashSet<>(Set.of(complaint.getOwnerId()));
        people.superior(complaint.getOwnerId()).ifPresent(concerned::add);
        return concerned;
    }

    /**
     * The superiors of who looks after the customer and of who took the complaint; where there are none, whoever may assign
     * it.
     */
    private Set<Long> assigning(Complaint complaint) {
        Set<Long> assigning = new HashSet<>();
        Customer customer = em.find(Customer.class, complaint.getCustomerId());
        people.superior(customer.getOwnerId()).ifPresent(assigning::add);
        people.superior(complaint.getIntake().getReceivedById()).ifPresent(assigning::add);
        return assigning.isEmpty()
                ? holders.of(COMPLAINT_ASSIGN, customer.getDepartmentId(), customer.responsible())
                : assigning;
    }

    private void tell(Set<Long> staffIds, String key, Complaint complaint) {
        String customer = em.find(Customer.class, complaint.getCustomerId()).getName();
        notifications.tell(
                staffIds, key, "/crm/complaint/view?id=" + complaint.getId(), complaint.getNumber(), customer);
    }
}
