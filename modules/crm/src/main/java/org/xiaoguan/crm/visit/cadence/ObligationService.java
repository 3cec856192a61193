package org.xiaoguan.crm.visit.cadence;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.crm.contactrecord.ContactMethod;
import org.xiaoguan.crm.contactrecord.ContactRecord;
import org.xiaoguan.crm.contactrecord.VisitPaid;
import org.xiaoguan.crm.contactrecord.VisitWithdrawn;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.GradeChanged;
import org.xiaoguan.crm.customer.OwnerChanged;
import org.xiaoguan.crm.visit.Visit;
import org.xiaoguan.crm.visit.VisitOrigin;
import org.xiaoguan.crm.visit.VisitState;
import org.xiaoguan.shared.BusinessClock;

/**
 * Makes the visits that the grades of customers ask for, one open visit a customer. Its months count from the visit before;
 * where there was none, from the day before it is first asked for. All customers are looked after with a few statements
 * at night, one customer with the same statements when somebody visits it, takes it over or grades it.
 */
@Stateless
public class ObligationService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CadenceSettings cadence;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    /**
     * The visits of all customers.
     *
     * @return how many visits were made, moved or dropped
     */
    @Open("run by the timer, in the name of the system")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int renewAll(LocalDate day) {
        return renew(day, null);
    }

    /** A visit settles what the grade asks for, and what was arranged for that day, before, or later in its week. */
    @Open("observes what another service of the module recorded")
    public void settle(@Observes VisitPaid paid) {
        Visit.paidBy(paid.on(), openOf(paid.customerId()), settledBy(paid.recordId()))
                .forEach(visit -> visit.settle(paid.recordId(), paid.on()));
        em.flush();
        renew(clock.today(), paid.customerId());
    }

    /** What the record had settled is open again, in the place of what was made since. */
    @Open("observes what another service of the module changed")
    public void reopen(@Observes VisitWithdrawn withdrawn) {
        for (Visit visit : settledBy(withdrawn.recordId())) {
            ContactRecord other = visit.getOrigin() == VisitOrigin.CADENCE ? anotherOf(visit) : null;
            if (other != null) {
                visit.settleBy(other.getId(), other.getContactedOn());
                continue;
            }
            if (visit.getOrigin() == VisitOrigin.CADENCE) {
                openOf(visit.getCustomerId()).stream()
                        .filter(open -> open.getOrigin() == VisitOrigin.CADENCE)
                        .forEach(Visit::giveWay);
                em.flush();
            }
            visit.reopen();
        }
        em.flush();
    }

    private List<Visit> settledBy(long recordId) {
        return em.createQuery("select v from Visit v where v.recordId = :record", Visit.class)
                .setParameter("record", recordId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The record of the first visit since that which the months count from, other than the one that settled it; else null. */
    private ContactRecord anotherOf(Visit visit) {
        return em.createQuery(
                        "select r from ContactRecord r where r.customerId = :customer and r.method = :visit"
                                + " and r.contactedOn > :since and r.id <> :record order by r.contactedOn, r.id",
                        ContactRecord.class)
                .setParameter("customer", visit.getCustomerId())
                .setParameter("visit", ContactMethod.VISIT)
                .setParameter("since", visit.getCountedFrom())
                .setParameter("record", visit.getRecordId())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** What the former owner, or somebody who has nothing to do with it any more, was to visit the new owner is to visit. */
    @Open("observes what another service of the module changed")
    public void handOver(@Observes OwnerChanged change) {
        if (change.ownerId() != null) {
            Set<Long> team = em.find(Customer.class, change.customerId()).responsible();
            openOf(change.customerId()).stream()
                    .filter(visit -> visit.getStaffId().equals(change.formerId()) || !team.contains(visit.getStaffId()))
                    .forEach(visit -> visit.handOver(change.ownerId()));
        }
        em.flush();
        renew(clock.today(), change.customerId());
    }

    /** Another grade asks for visits at other times, from now on. */
    @Open("observes what another service of the module changed")
    public void renew(@Observes GradeChanged change) {
        em.flush();
        renew(clock.today(), change.customerId());
    }

    private List<Visit> openOf(long customerId) {
        return em.createQuery(
                        "select v from Visit v where v.customerId = :customer and v.state = :open order by v.id",
                        Visit.class)
                .setParameter("customer", customerId)
                .setParameter("open", VisitState.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What was arranged with customers that are closed or nobody's; few, and their histories tell of it. */
    private int dropArranged(Long customerId) {
        TypedQuery<Visit> idle = em.createQuery(
                "select v from Visit v where v.state = :open and v.origin = :arranged"
                        + (customerId == null ? "" : " and v.customerId = :customer")
                        + " and exists (select c.id from Customer c where c.id = v.customerId"
                        + " and (c.closed = true or c.ownerId is null)) order by v.id",
                Visit.class);
        idle.setParameter("open", VisitState.OPEN).setParameter("arranged", VisitOrigin.ARRANGED);
        if (customerId != null) {
            idle.setParameter("customer", customerId);
        }
        List<Visit> found = idle.setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        found.forEach(Visit::lapse);
        em.flush();
        return found.size();
    }

    /** The statements; of one customer where it is given. */
    private int renew(LocalDate today, Long customerId) {
        String months = cadence.monthsOfCustomer();
        String one = customerId == null ? "" : " AND c.id = ?2";
        String openAndOwed = "UPDATE crm_visit v JOIN crm_customer c ON c.id = v.customer_id"
                + " SET v.version = v.version + 1, %s WHERE v.origin = 'CADENCE' AND v.state = 'OPEN' AND ?1 = ?1"
                + one + " AND ";
        // Nobody visits a closed customer, or one that is nobody's.
        int changed = dropArranged(customerId);
        changed += run(
                openAndOwed.formatted("v.state = 'DROPPED'") + "(c.is_closed OR c.owner_id IS NULL)",
                today,
                customerId);
        // What is not due yet and no longer asked for is dropped, unless somebody has planned it: then it is arranged.
        changed += run(
                openAndOwed.formatted("v.state = 'DROPPED'") + "v.due_on > ?1 AND v.planned_on IS NULL AND " + months
                        + " = 0",
                today,
                customerId);
        changed += run(
                openAndOwed.formatted("v.origin = 'ARRANGED', v.due_on = v.planned_on, v.cadence = NULL,"
                                + " v.counted_from = NULL")
                        + "v.due_on > ?1 AND " + months + " = 0",
                today,
                customerId);
        // Another grade moves what is not due yet.
        changed += run(
                openAndOwed.formatted("v.due_on = GREATEST(DATE_ADD(v.counted_from, INTERVAL " + months
                                + " MONTH), ?1), v.cadence = " + months)
                        + "v.due_on > ?1 AND " + months + " > 0 AND v.cadence <> " + months,
                today,
                customerId);
        changed +=
                run(openAndOwed.formatted("v.staff_id = c.owner_id") + "v.staff_id <> c.owner_id", today, customerId);
        changed += run(
                "INSERT INTO crm_visit (id, version, customer_id, staff_id, origin, state, cadence, counted_from, due_on)"
                        + " SELECT NEXTVAL(crm_visit_seq), 1, w.id, w.owner_id, 'CADENCE', 'OPEN', w.months, w.since,"
                        + " DATE_ADD(w.since, INTERVAL w.months MONTH) FROM (SELECT c.id, c.owner_id, " + months
                        + " AS months, COALESCE((SELECT MAX(r.contacted_on) FROM crm_contactrecord r"
                        + " WHERE r.customer_id = c.id AND r.method = 'VISIT'), ?1 - INTERVAL 1 DAY) AS since FROM crm_customer c"
                        + " WHERE NOT c.is_closed AND c.owner_id IS NOT NULL AND " + months + " > 0"
                        + " AND NOT EXISTS (SELECT 1 FROM crm_visit v WHERE v.owed_customer_id = c.id)" + one
                        + ") w ON DUPLICATE KEY UPDATE version = crm_visit.version",
                today,
                customerId);
        return changed + moveToWorkingDays(today, customerId);
    }

    /** Whom nobody can visit on a holiday is to be visited on a working day before it; not on a day that has passed. */
    private int moveToWorkingDays(LocalDate today, Long customerId) {
        String one = customerId == null ? "" : " and v.customerId = :customer";
        TypedQuery<LocalDate> days = em.createQuery(
                        "select distinct v.dueOn from Visit v where v.state = :open and v.dueOn > :today"
                                + " and v.origin = :owed" + one,
                        LocalDate.class)
                .setParameter("open", VisitState.OPEN)
                .setParameter("today", today)
                .setParameter("owed", VisitOrigin.CADENCE);
        if (customerId != null) {
            days.setParameter("customer", customerId);
        }
        int moved = 0;
        for (LocalDate day : days.getResultList()) {
            if (!calendar.isWorkingDay(day)) {
                LocalDate before = calendar.plusWorkingDays(day, -1);
                moved += move(day, before.isBefore(today) ? calendar.workingDayFrom(day) : before, customerId);
            }
        }
        return moved;
    }

    private int move(LocalDate from, LocalDate to, Long customerId) {
        Query update = em.createNativeQuery("UPDATE crm_visit SET due_on = ?2, version = version + 1"
                        + " WHERE state = 'OPEN' AND origin = 'CADENCE' AND due_on = ?1"
                        + (customerId == null ? "" : " AND customer_id = ?3"))
                .setParameter(1, from)
                .setParameter(2, to);
        if (customerId != null) {
            update.setParameter(3, customerId);
        }
        return update.executeUpdate();
    }

    private int run(String statement, LocalDate today, Long customerId) {
        Query query = em.createNativeQuery(statement).setParameter(1, today);
        if (customerId != null) {
            query.setParameter(2, customerId);
        }
        return query.executeUpdate();
    }
}
