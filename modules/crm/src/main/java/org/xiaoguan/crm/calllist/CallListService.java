package org.xiaoguan.crm.calllist;

import static org.xiaoguan.crm.CrmPermissions.CALLLIST_CREATE;
import static org.xiaoguan.crm.CrmPermissions.CALLLIST_EDIT;
import static org.xiaoguan.crm.CrmPermissions.CALLLIST_EXPORT;
import static org.xiaoguan.crm.CrmPermissions.CALLLIST_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Notifications;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.callscript.CallScript;
import org.xiaoguan.crm.customer.CustomerFilter;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.SearchText;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;

/**
 * Keeps the call lists. Whoever makes one puts in customers within their own reach, and lends them to those who call: own
 * is who made it and who calls.
 */
@Stateless
public class CallListService {
    private static final String ROW = "new org.xiaoguan.crm.calllist.CallListRow(l.id, l.name, l.staffId, l.madeOn,"
            + " l.closed, (select count(d.id) from CallTarget d where d.callListId = l.id and d.done = true),"
            + " (select count(a.id) from CallTarget a where a.callListId = l.id and (a.done = true or "
            + CallTarget.called("a") + ")))";
    private static final String TARGET = "new org.xiaoguan.crm.calllist.TargetRow(t.id, t.customerId,"
            + " (select c.name from Customer c where c.id = t.customerId), t.done, t.result, t.attempts, t.calledById,"
            + " t.calledOn, t.nextOn, t.note, t.recordId,"
            + " (select count(k.id) from Customer k where k.id = t.customerId"
            + " and (k.closed = true or k.ownerId is null)))";

    /** A condition on the callers beside another one would give the list once for each of them. */
    private static final String OWN = "l.staffId = :scopeStaff"
            + " or l.id in (select given.id from CallList given join given.callerIds caller where caller = :scopeStaff)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Records records;

    @Inject
    CustomerService customers;

    @Inject
    People people;

    @Inject
    CallSettings settings;

    @Inject
    Notifications notifications;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Requires(CALLLIST_VIEW)
    public ListResult<CallListRow> list(CallListFilter filter, ListRequest request) {
        return query(filter, CALLLIST_VIEW).page(request);
    }

    @Requires(CALLLIST_EXPORT)
    public void exportLists(CallListFilter filter, Consumer<CallListRow> consumer) {
        query(filter, CALLLIST_EXPORT).forEach(CallListRow::id, consumer);
    }

    private ListQuery<CallListRow> query(CallListFilter filter, String permission) {
        ListQuery<CallListRow> query = ListQuery.of(em, CallListRow.class, ROW, "CallList l", "l.id")
                .where("lower(l.name) like :text", "text", SearchText.pattern(filter.text()))
                .where("l.closed = :closed", "closed", filter.closed())
                .sortable(Map.of("madeOn", "l.madeOn", "name", "l.name"))
                .orderedBy("l.madeOn desc");
        filter.within().restrict(query, "l.departmentId", OWN);
        return access.scope(permission).restrict(query, "l.departmentId", OWN);
    }

    /** @throws NotFoundException for an unknown id and for a list that the caller may not see */
    @Requires(CALLLIST_VIEW)
    public CallList find(long id) {
        return reached(records.find(CallList.class, id), CALLLIST_VIEW);
    }

    /** Whether the caller may change it. */
    @Requires(CALLLIST_VIEW)
    public boolean mayEdit(long id) {
        CallList list = records.find(CallList.class, id);
        return access.scope(CALLLIST_EDIT).covers(list.getDepartmentId(), List.of(list.getStaffId()));
    }

    /** Whether the caller is one of those who call. */
    @Requires(CALLLIST_VIEW)
    public boolean isCaller(long id) {
        CallList list = records.find(CallList.class, id);
        return !list.isClosed() && list.getCallerIds().contains(user.getStaffId());
    }

    /** @throws NotFoundException for an unknown id and for a list that the caller may not change */
    @Requires(CALLLIST_EDIT)
    public CallList findToEdit(long id) {
        return own(records.find(CallList.class, id));
    }

    /** How far a list is that the caller sees. */
    @Requires(CALLLIST_VIEW)
    public Progress progress(long id) {
        find(id);
        Map<CallResult, Long> results = new EnumMap<>(CallResult.class);
        long done = 0;
        long all = 0;
        for (Object[] group : em.createQuery(
                        "select t.done, t.result, count(t.id) from CallTarget t where t.callListId = :list"
                                + " group by t.done, t.result",
                        Object[].class)
                .setParameter("list", id)
                .getResultList()) {
            long count = (Long) group[2];
            all += count;
            done += (Boolean) group[0] ? count : 0;
            if (group[1] != null) {
                results.merge((CallResult) group[1], count, Long::sum);
            }
        }
        return new Progress(done, all, skipped(id), results);
    }

    /** How many are left that nobody calls. */
    private long skipped(long id) {
        return em.createQuery(
                        "select count(t.id) from CallTarget t where t.callListId = :list and t.done = false and not "
                                + CallTarget.called("t"),
                        Long.class)
                .setParameter("list", id)
                .getSingleResult();
    }

    /**
     * The customers of a list that the caller sees, in the order of their turn.
     *
     * @param result the last result; null for all
     */
    @Requires(CALLLIST_VIEW)
    public ListResult<TargetRow> targets(long id, CallResult result, ListRequest request) {
        find(id);
        return targets(id, result).page(request);
    }

    @Requires(CALLLIST_EXPORT)
    public void export(long id, CallResult result, Consumer<TargetRow> consumer) {
        reached(records.find(CallList.class, id), CALLLIST_EXPORT);
        targets(id, result).forEach(TargetRow::id, consumer);
    }

    private ListQuery<TargetRow> targets(long id, CallResult result) {
        return ListQuery.of(em, TargetRow.class, TARGET, "CallTarget t", "t.id")
                .where("t.callListId = :list", "list", id)
                .where("t.result = :result", "result", result)
                .orderedBy("t.place");
    }

    /**
     * Makes a list of the customers within the caller's reach that a filter finds; the same form key again gives the list
     * that it made first.
     *
     * @param content the filter as it stands in an address
     */
    @Requires(CALLLIST_CREATE)
    public long create(CallListForm form, CustomerFilter filter, String content, String formKey) {
        long staffId = user.requireStaffId();
        List<Long> chosen = new ArrayList<>();
        long id = records.create(CallList.class, formKey, () -> {
            chosen.addAll(choose(form, filter, content));
            return new CallList(form, content, staffId, people.summary(staffId).departmentId(), clock.today());
        });
        em.flush();
        for (int i = 0; i < chosen.size(); i++) {
            em.persist(new CallTarget(id, chosen.get(i), i + 1));
        }
        if (!chosen.isEmpty()) {
            tell(id, form, form.getCallerIds());
        }
        return id;
    }

    private void tell(long id, CallListForm form, Collection<Long> callerIds) {
        notifications.tell(
                callerIds,
                CallListNotifications.GIVEN,
                "/crm/calllist/view?id=" + id,
                form.getName().strip());
    }

    /** The customers that the filter finds, unless these are none or too many, or the form is wrong. */
    private List<Long> choose(CallListForm form, CustomerFilter filter, String content) {
        long found = customers.count(filter);
        int most = settings.mostCustomers();
        violations(form, null)
                .require(found > 0, "filterId", "calllist.filter.none")
                .require(found <= most, "filterId", "calllist.filter.many", found, most)
                .require(
                        content.length() <= CallList.CONTENT_LENGTH,
                        "filterId",
                        "error.too-long",
                        CallList.CONTENT_LENGTH)
                .throwIfAny();
        return customers.ids(filter);
    }

    /** Changes a list that nobody else changed since it was read. */
    @Requires(CALLLIST_EDIT)
    public void update(long id, int readVersion, CallListForm form) {
        CallList list = own(records.locked(CallList.class, id));
        ConflictException.check(CallList.KIND, id, readVersion, list.getVersion());
        violations(form, list).throwIfAny();
        boolean kept = list.keepsCallers(form);
        Set<Long> before = list.getCallerIds();
        list.change(form);
        if (!kept) {
            tell(
                    id,
                    form,
                    form.getCallerIds().stream()
                            .filter(caller -> !before.contains(caller))
                            .toList());
            em.lock(list, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
    }

    @Requires(CALLLIST_EDIT)
    public void close(long id) {
        own(records.locked(CallList.class, id)).close();
    }

    @Requires(CALLLIST_EDIT)
    public void reopen(long id) {
        own(records.locked(CallList.class, id)).reopen();
    }

    /** Deletes a list that nobody has called by yet. */
    @Requires(CALLLIST_EDIT)
    public void delete(long id) {
        own(records.find(CallList.class, id));
        long called = em.createQuery(
                        "select count(t.id) from CallTarget t where t.callListId = :list and t.attempts > 0",
                        Long.class)
                .setParameter("list", id)
                .getSingleResult();
        if (called > 0) {
            throw BusinessException.of("calllist.called", called);
        }
        records.delete(CallList.class, id);
    }

    private Violations violations(CallListForm form, CallList present) {
        Violations violations = new Violations().collect(form::check);
        for (int i = 0; i < form.getCallerIds().size(); i++) {
            Long caller = form.getCallerIds().get(i);
            boolean kept = present != null && present.getCallerIds().contains(caller);
            String field = "callers[" + i + "].staffId";
            people.wrong(field, caller, kept ? caller : null).ifPresent(violations::add);
        }
        Long scriptId = form.getScriptId();
        CallScript script = scriptId == null ? null : em.find(CallScript.class, scriptId);
        boolean kept = present != null && scriptId != null && scriptId.equals(present.getScriptId());
        return violations.require(
                scriptId == null || kept || (script != null && !script.isClosed()), "scriptId", "error.choose");
    }

    private CallList own(CallList list) {
        access.scope(CALLLIST_EDIT).check(list.getDepartmentId(), List.of(list.getStaffId()));
        return list;
    }

    private CallList reached(CallList list, String permission) {
        access.scope(permission).check(list.getDepartmentId(), list.responsible());
        return list;
    }
}
