package org.xiaoguan.crm.calllist;

import static org.xiaoguan.crm.CrmPermissions.CALLLIST_CALL;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.crm.contactrecord.ContactMethod;
import org.xiaoguan.crm.contactrecord.ContactRecordForm;
import org.xiaoguan.crm.contactrecord.ContactRecordService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.TypedText;
import org.xiaoguan.ui.CurrentUser;

/** Hands the customers of a call list out to those who call, each to one of them, and notes what came of it. */
@Stateless
public class CallService {
    /**
     * The first whose turn it is and whom nobody has; one statement, so that the row's lock decides between two callers.
     * Nobody calls a customer that is closed or waits in the public pool.
     */
    private static final String TAKE = "UPDATE crm_calllist_target SET taken_by_id = ?2, taken_at = ?3,"
            + " version = version + 1 WHERE calllist_id = ?1 AND is_done = FALSE"
            + " AND (taken_by_id IS NULL OR taken_at < ?4)"
            + " AND (next_on IS NULL OR next_on < ?5 OR next_on = ?5 AND (kept_for_id IS NULL OR kept_for_id = ?2))"
            + " AND EXISTS (SELECT 1 FROM crm_customer c WHERE c.id = crm_calllist_target.customer_id AND NOT c.is_closed"
            + " AND c.owner_id IS NOT NULL) ORDER BY place LIMIT 1";

    private static final String LET_GO = "UPDATE crm_calllist_target SET taken_by_id = NULL, taken_at = NULL,"
            + " version = version + 1 WHERE calllist_id = ?1 AND taken_by_id = ?2";

    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Inject
    ContactRecordService contacts;

    @Inject
    CallSettings settings;

    @Inject
    WorkingCalendar calendar;

    @Inject
    CallTexts texts;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    /**
     * A list by which the caller calls.
     *
     * @throws NotFoundException for an unknown id, one that is closed, and one that the caller was not given
     */
    @Requires(CALLLIST_CALL)
    public CallList list(long id) {
        CallList list = records.find(CallList.class, id);
        if (list.isClosed() || !list.getCallerIds().contains(user.getStaffId())) {
            throw new NotFoundException();
        }
        return list;
    }

    /** Whom the caller is to call now: who is before them already, else the next one; empty when nobody is left today. */
    @Requires(CALLLIST_CALL)
    public Optional<CallTask> next(long listId) {
        list(listId);
        Optional<CallTask> present = present(listId);
        if (present.isPresent()) {
            return present;
        }
        records.locked(CallList.class, listId);
        letGo(listId);
        return take(listId) == 1 ? present(listId) : Optional.empty();
    }

    private Optional<CallTask> present(long listId) {
        return em.createQuery(
                        "select new org.xiaoguan.crm.calllist.CallTask(t.id, t.customerId, t.attempts, t.result,"
                                + " t.calledOn, t.note) from CallTarget t where t.callListId = :list"
                                + " and t.takenById = :staff and t.done = false and "
                                + CallTarget.called("t"),
                        CallTask.class)
                .setParameter("list", listId)
                .setParameter("staff", user.getStaffId())
                .getResultStream()
                .findFirst();
    }

    /** Gives up the customer who was before the caller and is not called any more. */
    private void letGo(long listId) {
        em.createNativeQuery(LET_GO)
                .setParameter(1, listId)
                .setParameter(2, user.getStaffId())
                .executeUpdate();
    }

    private int take(long listId) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
        return em.createNativeQuery(TAKE)
                .setParameter(1, listId)
                .setParameter(2, user.getStaffId())
                .setParameter(3, now)
                .setParameter(4, now.minus(settings.taken()))
                .setParameter(5, clock.today())
                .executeUpdate();
    }

    /**
     * Notes what came of the call of the customer who is before the caller, and records the contact: of whom nobody was
     * reached only where another call was agreed, since it would settle what was agreed before. The same said again
     * changes nothing.
     *
     * @param attempts how often one had tried when the caller got the customer
     */
    @Requires(CALLLIST_CALL)
    public void call(long targetId, int attempts, CallForm form) {
        CallTarget target = known(targetId);
        CallList list = list(target.getCallListId());
        long staffId = user.getStaffId();
        if (target.tells(form, staffId, attempts)) {
            return;
        }
        if (!target.isTakenBy(staffId) || target.getAttempts() != attempts) {
            throw BusinessException.of("calllist.lost");
        }
        form.check(clock.today());
        boolean recorded = form.getResult().isContact() || form.getNextOn() != null;
        Long recordId = recorded ? contacts.recordCall(record(list, target, form)) : null;
        // The call holds its record by id only, so EclipseLink does not know which of the two comes first.
        em.flush();
        target.call(
                form,
                staffId,
                clock.today(),
                recordId,
                new CallTarget.Retry(settings.attempts(), calendar.nextWorkingDay(clock.today())));
    }

    private ContactRecordForm record(CallList list, CallTarget target, CallForm form) {
        ContactRecordForm record = new ContactRecordForm();
        record.setCustomerId(target.getCustomerId());
        record.setContactedOn(clock.today());
        record.setMethod(ContactMethod.CALL);
        record.setPurpose(list.getPurpose());
        record.setResult(texts.result(form.getResult(), TypedText.of(form.getNote())));
        if (form.getNextOn() != null) {
            String step = TypedText.of(form.getNextStep());
            record.setNextStep(step == null ? texts.nextStep() : step);
            record.setNextOn(form.getNextOn());
        }
        return record;
    }

    /** Puts the customer who is before the caller behind all others. */
    @Requires(CALLLIST_CALL)
    public void putBack(long targetId) {
        CallTarget target = known(targetId);
        if (target.isTakenBy(user.getStaffId())) {
            int last = em.createQuery("select max(t.place) from CallTarget t where t.callListId = :list", Integer.class)
                    .setParameter("list", target.getCallListId())
                    .getSingleResult();
            target.putBack(last + 1);
        }
    }

    /** Locked behind its list, as everywhere: callers of a list wait for one another instead of deadlocking. */
    private CallTarget known(long targetId) {
        CallTarget target = records.find(CallTarget.class, targetId);
        records.locked(CallList.class, target.getCallListId());
        return em.find(CallTarget.class, targetId, LockModeType.PESSIMISTIC_WRITE);
    }
}
