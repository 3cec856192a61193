package org.xiaoguan.crm.visit;

import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.VISIT_CREATE;
import static org.xiaoguan.crm.CrmPermissions.VISIT_EDIT;
import static org.xiaoguan.crm.CrmPermissions.VISIT_EXPORT;
import static org.xiaoguan.crm.CrmPermissions.VISIT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Notifications;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerReach;
import org.xiaoguan.crm.customer.CustomerScope;
import org.xiaoguan.crm.customer.NamesAlone;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;

/** Keeps the visits that are owed and arranged. A visit is seen and planned with its customer, and by who is to go. */
@Stateless
public class VisitService {
    /** As many as one month of one person's calendar shows. */
    public static final int MOST_OF_A_MONTH = 500;

    private static final int MOST_PEOPLE = 1000;

    private static final String ROW =
            "new org.xiaoguan.crm.visit.VisitRow(v.id, v.customerId, c.name, c.company.regionId,"
                    + " c.address, v.staffId, v.origin, v.state, v.cadence, v.dueOn, v.plannedOn, v.purpose, v.place,"
                    + " v.materials, v.strategy, v.gift, v.doneOn, v.recordId)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Records records;

    @Inject
    CustomerReach reach;

    @Inject
    CurrentUser user;

    @Inject
    People people;

    @Inject
    Notifications notifications;

    @Inject
    BusinessClock clock;

    @Requires(VISIT_VIEW)
    public ListResult<VisitRow> list(VisitFilter filter, ListRequest request) {
        return reached(filter, VISIT_VIEW).page(request);
    }

    @Requires(VISIT_EXPORT)
    public void export(VisitFilter filter, Consumer<VisitRow> consumer) {
        reached(filter, VISIT_EXPORT).forEach(VisitRow::id, consumer);
    }

    /** What a person, else the caller, has in the calendar from the first to the last day, in the order of the days. */
    @Requires(VISIT_VIEW)
    public List<VisitRow> calendar(Long staffId, LocalDate from, LocalDate to) {
        Long whose = staffId == null ? user.getStaffId() : staffId;
        return whose == null
                ? List.of()
                : reached(VisitFilter.ofDays(whose, from, to), VISIT_VIEW).rows(ListRequest.firstRows(MOST_OF_A_MONTH));
    }

    /** What is still to be paid to a customer, the next one first. */
    @Requires(VISIT_VIEW)
    public List<VisitRow> open(long customerId, int most) {
        return reached(VisitFilter.ofCustomer(customerId), VISIT_VIEW)
                .where("v.state = :open", "open", VisitState.OPEN)
                .rows(ListRequest.firstRows(most));
    }

    /** Whom in these districts the caller is to visit within a month and has not planned to, the longest due first. */
    @Requires(VISIT_VIEW)
    public List<VisitRow> owedIn(Set<Long> regionIds, LocalDate day, int most) {
        Long staffId = user.getStaffId();
        if (staffId == null || regionIds.isEmpty()) {
            return List.of();
        }
        return reached(VisitFilter.ALL, VISIT_VIEW)
                .where("v.staffId = :me", "me", staffId)
                .where("v.state = :open", "open", VisitState.OPEN)
                .where("v.plannedOn is null and v.actOn <= :soon", "soon", day.plusMonths(1))
                .where("c.company.regionId in :regions", "regions", regionIds)
                .rows(ListRequest.firstRows(most));
    }

    /** Of each person how many visits were to be paid in the period, how many of them were, and how many visits were paid. */
    @Requires(VISIT_VIEW)
    public List<PlanRow> plan(LocalDate from, LocalDate to, Scope within) {
        Map<Long, PlanRow> plan = new TreeMap<>();
        for (Object[] due : within(VisitFilter.ALL, within)
                .where("v.dueOn between :from and :to", Map.of("from", from, "to", to))
                .groups(
                        "v.staffId",
                        "count(v.id), sum(case when v.plannedOn is null then 0 else 1 end),"
                                + " sum(case when v.doneOn is null then 0 else 1 end)",
                        MOST_PEOPLE)) {
            plan.put((Long) due[0], new PlanRow((Long) due[0], number(due[1]), number(due[2]), number(due[3]), 0));
        }
        for (Object[] paid : within(VisitFilter.ALL, within)
                .where("v.state = :done", "done", VisitState.DONE)
                .where("v.actOn between :from and :to", Map.of("from", from, "to", to))
                .groups("v.staffId", "count(v.id)", MOST_PEOPLE)) {
            plan.merge((Long) paid[0], new PlanRow((Long) paid[0], 0, 0, 0, number(paid[1])), PlanRow::plus);
        }
        return plan.values().stream()
                .sorted(Comparator.comparingLong(PlanRow::missing).reversed())
                .toList();
    }

    private ListQuery<VisitRow> within(VisitFilter filter, Scope scope) {
        return CustomerScope.restrict(reached(filter, VISIT_VIEW), scope);
    }

    private static long number(Object figure) {
        return figure == null ? 0 : ((Number) figure).longValue();
    }

    /** @throws NotFoundException for an unknown id and for a visit that the caller may not see */
    @Requires(VISIT_VIEW)
    public VisitRow view(long id) {
        reached(records.find(Visit.class, id), VISIT_VIEW);
        return query().where("v.id = :id", "id", id)
                .rows(ListRequest.firstRows(1))
                .get(0);
    }

    /** Whether the caller may plan the visit. */
    @Requires(VISIT_VIEW)
    public boolean mayEdit(long id) {
        Visit visit = records.find(Visit.class, id);
        return visit.getState() == VisitState.OPEN
                && reach.covers(VISIT_EDIT, visit.getCustomerId(), visit.getStaffId());
    }

    /** @throws NotFoundException for an unknown id and for a visit that the caller may not plan */
    @Requires(VISIT_EDIT)
    public Visit find(long id) {
        return reached(records.find(Visit.class, id), VISIT_EDIT);
    }

    /** Whether the caller arranges visits of others too. */
    @Requires(VISIT_CREATE)
    public boolean arrangesForOthers() {
        return !new Scope(false, user.getStaffId(), Set.of()).includes(access.scope(VISIT_CREATE));
    }

    /**
     * Arranges a visit, of the caller unless the form names somebody else within the caller's reach, who is told; the same
     * form key again gives the visit that it made first.
     */
    @Requires(VISIT_CREATE)
    public long create(VisitForm form, String formKey) {
        long staffId = user.requireStaffId();
        return records.create(Visit.class, formKey, () -> {
            Violations violations = new Violations().collect(() -> form.check(clock.today(), null));
            if (reach.checkOpen(violations, VISIT_CREATE, form.getCustomerId())) {
                Customer customer = em.find(Customer.class, form.getCustomerId());
                violations.require(customer.getOwnerId() != null, "customerId", "visit.customer.pooled");
            }
            checkVisitor(violations, form.getStaffId(), staffId);
            violations.throwIfAny();
            Visit visit = new Visit(staffId, form, clock.today());
            em.persist(visit);
            tellVisitor(visit);
            return visit;
        });
    }

    /** Plans a visit that nobody else changed since it was read. */
    @Requires(VISIT_EDIT)
    public void update(long id, int readVersion, VisitForm form) {
        Visit visit = reached(records.locked(Visit.class, id), VISIT_EDIT);
        ConflictException.check(Visit.KIND, id, readVersion, visit.getVersion());
        Long before = visit.getStaffId();
        Violations violations = new Violations();
        checkVisitor(violations, form.getStaffId(), before);
        violations.throwIfAny();
        visit.plan(form, clock.today());
        if (!visit.getStaffId().equals(before)) {
            tellVisitor(visit);
        }
    }

    private void tellVisitor(Visit visit) {
        notifications.tell(
                List.of(visit.getStaffId()),
                VisitNotifications.GIVEN,
                "/crm/visit/view?id=" + visit.getId(),
                user.getName(),
                em.find(Customer.class, visit.getCustomerId()).getName(),
                visit.getPlannedOn().toString());
    }

    /** Visits are arranged only for those whose visits the caller may arrange. */
    private void checkVisitor(Violations violations, Long chosen, Long present) {
        if (chosen == null || chosen.equals(present)) {
            return;
        }
        people.wrong("staffId", chosen, present).ifPresent(violations::add);
        boolean reached = people.known(chosen)
                .filter(person -> access.scope(VISIT_CREATE).covers(person.departmentId(), Set.of(chosen)))
                .isPresent();
        violations.require(reached, "staffId", "visit.staff.outside");
    }

    /** Plans a visit for another day: it was dragged there. */
    @Requires(VISIT_EDIT)
    public void move(long id, LocalDate day) {
        reached(records.locked(Visit.class, id), VISIT_EDIT).move(day, clock.today());
    }

    /** Takes the visit off the calendar. */
    @Requires(VISIT_EDIT)
    public void drop(long id) {
        reached(records.locked(Visit.class, id), VISIT_EDIT).drop();
    }

    private Visit reached(Visit visit, String permission) {
        reach.find(permission, visit.getCustomerId(), visit.getStaffId());
        return visit;
    }

    private ListQuery<VisitRow> reached(VisitFilter filter, String permission) {
        ListQuery<VisitRow> query = query().search(
                        filter.text(),
                        "v.search.text like :text"
                                + " or v.customerId in (select s.id from Customer s where s.search.text like :text)",
                        FullText.inBoth("crm_visit", "crm_customer", "customer_id"))
                .where("v.customerId = :customer", "customer", filter.customerId())
                .where("v.staffId = :staff", "staff", filter.staffId())
                .where("v.origin = :origin", "origin", filter.origin())
                .where("v.actOn >= :from", "from", filter.from())
                .where("v.actOn <= :to", "to", filter.to());
        standing(query, filter.status());
        if (filter.mine()) {
            NamesAlone.restrict(query, filter.text(), "v.search.text", "v.customerId", access.scope(CUSTOMER_VIEW));
            Long staffId = user.getStaffId();
            return staffId == null ? query.where("1 = 0") : query.where("v.staffId = :mine", "mine", staffId);
        }
        return CustomerScope.restrict(query, filter.within(), access.scope(permission));
    }

    private void standing(ListQuery<VisitRow> query, VisitStatus status) {
        if (status == null) {
            query.where("v.state <> org.xiaoguan.crm.visit.VisitState.DROPPED");
        } else if (status.asksForToday()) {
            query.where(status.condition(), "today", clock.today());
        } else {
            query.where(status.condition());
        }
    }

    private ListQuery<VisitRow> query() {
        return ListQuery.of(em, VisitRow.class, ROW, "Visit v join Customer c on c.id = v.customerId", "v.id")
                .orderedBy("v.actOn")
                .sortable(Map.of("day", "v.actOn", "dueOn", "v.dueOn"));
    }
}
