package org.xiaoguan.crm.complaint.list;

import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_EXPORT;
import static org.xiaoguan.crm.CrmPermissions.COMPLAINT_VIEW;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.NamesAlone;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;

/** Finds complaints: those of customers within reach, and those that the caller took or is to solve. */
@Stateless
public class ComplaintListService {
    private static final String ROW = "new org.xiaoguan.crm.complaint.list.ComplaintRow(x.id, x.number, c.id, c.name,"
            + " (select k.name from Contact k where k.id = x.intake.contactId), x.intake.reference,"
            + " x.intake.receivedAt, x.intake.receivedById, x.intake.channel, x.intake.kindId, x.intake.severity,"
            + " x.intake.description, x.intake.wanted, x.state, x.roundNo, x.ownerId, x.firstAnswer.answerDueAt,"
            + " x.firstAnswer.answeredAt, x.times.solutionDueAt, x.times.solvedAt, x.times.solutionDays, x.dueAt,"
            + " x.correction.rootCause, x.correction.correctiveAction, x.withdrawal.withdrawnAt,"
            + " x.withdrawal.withdrawalReason)";
    private static final String OF_DEPARTMENTS = "c.departmentId in :scopeDepartments";
    private static final String OF_PERSON =
            "x.ownerId = :scopeStaff or x.intake.receivedById = :scopeStaff or " + Customer.OF_PERSON;

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Requires(COMPLAINT_VIEW)
    public ListResult<ComplaintRow> list(ComplaintFilter filter, ListRequest request) {
        return reached(filter, COMPLAINT_VIEW).page(request);
    }

    @Requires(COMPLAINT_EXPORT)
    public void export(ComplaintFilter filter, Consumer<ComplaintRow> consumer) {
        reached(filter, COMPLAINT_EXPORT).forEach(ComplaintRow::id, consumer);
    }

    /** How the complaints stand that the filter lets through, whatever its tab. */
    @Requires(COMPLAINT_VIEW)
    public ComplaintFigures figures(ComplaintFilter filter) {
        Object[] sums = within(filter, COMPLAINT_VIEW)
                .totals(
                        "sum(case when " + ComplaintTab.OPEN.condition() + " then 1 else 0 end)",
                        "sum(case when x.state = org.xiaoguan.crm.complaint.ComplaintState.DONE then 1 else 0 end)",
                        "avg(x.times.solutionDays)");
        long overdue =
                standing(within(filter, COMPLAINT_VIEW), ComplaintTab.OVERDUE).count();
        BigDecimal days = sums[2] == null
                ? null
                : BigDecimal.valueOf(((Number) sums[2]).doubleValue()).setScale(1, RoundingMode.HALF_UP);
        return new ComplaintFigures(number(sums[0]), overdue, number(sums[1]), days);
    }

    private static long number(Object figure) {
        return figure == null ? 0 : ((Number) figure).longValue();
    }

    /** The customer's complaints before that moment, and at it those of a lower id, the newest first. */
    @Requires(COMPLAINT_VIEW)
    public List<ComplaintRow> before(long customerId, Instant at, long id, int most) {
        return within(ComplaintFilter.ofCustomer(ComplaintTab.ALL, customerId), COMPLAINT_VIEW)
                .where(
                        "x.intake.receivedAt <= :at and (x.intake.receivedAt < :at or x.id < :before)",
                        Map.of("at", at, "before", id))
                .rows(ListRequest.firstRows(most));
    }

    private ListQuery<ComplaintRow> reached(ComplaintFilter filter, String permission) {
        return standing(within(filter, permission), filter.tab());
    }

    private ListQuery<ComplaintRow> standing(ListQuery<ComplaintRow> query, ComplaintTab tab) {
        if (tab == ComplaintTab.OVERDUE) {
            return query.where(tab.condition(), "now", clock.now());
        }
        if (tab == ComplaintTab.MINE) {
            Long me = user.getStaffId();
            return me == null
                    ? query.where("1 = 0")
                    : query.where(tab.condition()).where("x.ownerId = :me", "me", me);
        }
        return tab == ComplaintTab.ALL ? query : query.where(tab.condition());
    }

    private ListQuery<ComplaintRow> within(ComplaintFilter filter, String permission) {
        ListQuery<ComplaintRow> query = ListQuery.of(
                        em, ComplaintRow.class, ROW, "Complaint x join Customer c on c.id = x.customerId", "x.id")
                .search(
                        filter.text(),
                        "x.search.text like :text or c.search.text like :text",
                        FullText.inBoth("crm_complaint", "crm_customer", "customer_id"))
                .where("x.customerId = :customer", "customer", filter.customerId())
                .where("x.intake.kindId = :kind", "kind", filter.kindId())
                .where("x.intake.severity = :severity", "severity", filter.severity())
                .where("x.state = :state", "state", filter.state())
                .where("x.ownerId = :owner", "owner", filter.ownerId())
                .where("x.intake.receivedAt >= :from", "from", filter.from() == null ? null : begin(filter.from()))
                .where(
                        "x.intake.receivedAt < :to",
                        "to",
                        filter.to() == null ? null : begin(filter.to().plusDays(1)))
                .orderedBy("x.intake.receivedAt desc")
                .sortable(Map.of("receivedAt", "x.intake.receivedAt", "dueAt", "x.dueAt"));
        NamesAlone.restrict(query, filter.text(), "x.search.text", "x.customerId", access.scope(CUSTOMER_VIEW));
        Scope scope = access.scope(permission);
        return scope.restrictBy(query, OF_DEPARTMENTS, OF_PERSON);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
