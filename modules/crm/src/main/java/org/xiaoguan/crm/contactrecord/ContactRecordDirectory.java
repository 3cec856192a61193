package org.xiaoguan.crm.contactrecord;

import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CREATE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.crm.api.ContactQuota;
import org.xiaoguan.crm.api.ContactRecords;
import org.xiaoguan.crm.api.NextStep;
import org.xiaoguan.crm.customer.CustomerScope;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.CurrentUser;

/** The caller's own next steps and quotas, for the home page. */
@Stateless
public class ContactRecordDirectory implements ContactRecords {
    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    CurrentUser user;

    @Inject
    QuotaSettings settings;

    @Inject
    BusinessClock clock;

    @Open("tells only what the caller agreed, and of customers within reach")
    @Override
    public List<NextStep> dueSteps(int most) {
        Long staffId = user.getStaffId();
        if (staffId == null) {
            return List.of();
        }
        ListQuery<NextStep> query = ListQuery.of(
                        em,
                        NextStep.class,
                        "new org.xiaoguan.crm.api.NextStep(r.id, c.id, c.name, r.nextStep, r.nextOn)",
                        "ContactRecord r join Customer c on c.id = r.customerId",
                        "r.id")
                .where("r.nextStaffId = :staff", "staff", staffId)
                .where("r.dueOn <= :today", "today", clock.today())
                .orderedBy("r.dueOn");
        return CustomerScope.restrict(query, access.scope(CUSTOMER_VIEW)).rows(ListRequest.firstRows(most));
    }

    @Open("counts only the caller's own records")
    @Override
    public Optional<Quotas> quotas() {
        Long staffId = user.getStaffId();
        if (staffId == null || !access.may(RECORD_CREATE)) {
            return Optional.empty();
        }
        QuotasAsked asked = settings.of(access.roles());
        if (!asked.anything()) {
            return Optional.empty();
        }
        LocalDate today = clock.today();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Object[]> counts = counts(staffId, monday, today);
        return Optional.of(new Quotas(
                quota(counts, ContactMethod.CALL, today, asked.calls()),
                quota(counts, ContactMethod.VISIT, monday, asked.visits()),
                new ContactQuota(won("entered", staffId, today), asked.customers(), 0),
                new ContactQuota(won("prospect", staffId, today), asked.prospects(), 0)));
    }

    /** How many of each method, day and completeness. */
    private List<Object[]> counts(long staffId, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select r.method, r.contactedOn, r.complete, count(r.id) from ContactRecord r"
                                + " where r.staffId = :staff and r.contactedOn between :from and :to"
                                + " group by r.method, r.contactedOn, r.complete",
                        Object[].class)
                .setParameter("staff", staffId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** How many customers the person entered, or found a strong intention of, this month. */
    private long won(String how, long staffId, LocalDate today) {
        return em.createQuery(
                        "select count(c.id) from Customer c where c.acquisition." + how + "By = :staff"
                                + " and c.acquisition." + how + "On >= :first",
                        Long.class)
                .setParameter("staff", staffId)
                .setParameter("first", today.withDayOfMonth(1))
                .getSingleResult();
    }

    private static ContactQuota quota(List<Object[]> counts, ContactMethod method, LocalDate from, int wanted) {
        return new ContactQuota(sum(counts, method, from, true), wanted, sum(counts, method, from, false));
    }

    private static long sum(List<Object[]> counts, ContactMethod method, LocalDate from, boolean complete) {
        return counts.stream()
                .filter(count -> count[0] == method && !((LocalDate) count[1]).isBefore(from))
                .filter(count -> complete == (Boolean) count[2])
                .mapToLong(count -> (Long) count[3])
                .sum();
    }
}
