package org.xiaoguan.crm.contactrecord;

import static org.xiaoguan.crm.CrmPermissions.CALLLIST_CALL;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CREATE;
import static org.xiaoguan.crm.CrmPermissions.RECORD_DELETE;
import static org.xiaoguan.crm.CrmPermissions.RECORD_EDIT;
import static org.xiaoguan.crm.CrmPermissions.RECORD_EXPORT;
import static org.xiaoguan.crm.CrmPermissions.RECORD_VIEW;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.EventMoment;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerReach;
import org.xiaoguan.crm.customer.NamesAlone;
import org.xiaoguan.crm.pool.PoolWarnings;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;

/**
 * Keeps the contacts with customers. A record is seen with its customer, and by who made it; it is changed by who made
 * it, and within the department of the customer.
 */
@Stateless
public class ContactRecordService {
    private static final String ROW = "new org.xiaoguan.crm.contactrecord.ContactRecordRow(r.id, r.customerId,"
            + " (select c.name from Customer c where c.id = r.customerId),"
            + " (select k.name from Contact k where k.id = r.contactId),"
            + " r.staffId, r.contactedOn, r.method, r.purpose, r.preparation, r.result, r.analysis, r.nextStep,"
            + " r.nextOn, r.nextDone, r.nextStaffId, r.complete, r.verdict, r.checkedById, r.checkedOn, r.checkNote)";
    private static final String OF_DEPARTMENTS =
            "r.customerId in (select c.id from Customer c where c.departmentId in :scopeDepartments)";
    private static final String OF_PERSON = "r.customerId in " + Customer.IDS_OF_PERSON;

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
    PoolWarnings warnings;

    @Inject
    NextStepService nextSteps;

    @Inject
    BusinessClock clock;

    @Inject
    Event<VisitPaid> visitPaid;

    @Inject
    Event<VisitWithdrawn> visitWithdrawn;

    @Requires(RECORD_VIEW)
    public ListResult<ContactRecordRow> list(ContactRecordFilter filter, ListRequest request) {
        return reached(filter, RECORD_VIEW).page(request);
    }

    @Requires(RECORD_EXPORT)
    public void export(ContactRecordFilter filter, Consumer<ContactRecordRow> consumer) {
        reached(filter, RECORD_EXPORT).forEach(ContactRecordRow::id, consumer);
    }

    /**
     * The contacts with a customer on its time line.
     *
     * @param visits whether the visits are asked for, or all others
     */
    @Requires(RECORD_VIEW)
    public List<CustomerEvent> events(long customerId, boolean visits, EventMoment before, int most) {
        boolean every = reach.covers(RECORD_VIEW, customerId);
        TypedQuery<Object[]> query = em.createQuery(
                        "select r, (select k.name from Contact k where k.id = r.contactId) from ContactRecord r"
                                + " where r.customerId = :customer and r.method " + (visits ? "=" : "<>") + " :visit"
                                + " and r.contactedOn <= :day and (r.contactedOn < :day or r.id < :id)"
                                + (every ? "" : " and r.staffId = :me") + " order by r.contactedOn desc, r.id desc",
                        Object[].class)
                .setParameter("customer", customerId)
                .setParameter("visit", ContactMethod.VISIT)
                .setParameter("day", before.day())
                .setParameter("id", before.idOnDay());
        if (!every) {
            query.setParameter("me", user.getStaffId() == null ? -1L : user.getStaffId());
        }
        return query.setMaxResults(most)
                .getResultStream()
                .map(row -> ((ContactRecord) row[0]).event((String) row[1]))
                .toList();
    }

    /** @throws NotFoundException for an unknown id and for a record that the caller may not see */
    @Requires(RECORD_VIEW)
    public ContactRecordRow view(long id) {
        ContactRecord record = records.find(ContactRecord.class, id);
        reach.find(RECORD_VIEW, record.getCustomerId(), record.getStaffId());
        return query(ContactRecordFilter.ALL)
                .where("r.id = :id", "id", id)
                .rows(ListRequest.firstRows(1))
                .get(0);
    }

    /** Whether the caller may change or delete the record, as the permission says. */
    @Requires(RECORD_VIEW)
    public boolean may(String permission, long id) {
        ContactRecord record = records.find(ContactRecord.class, id);
        return access.scope(permission).covers(department(record), Set.of(record.getStaffId()));
    }

    /** @throws NotFoundException for an unknown id and for a record that the caller may not change */
    @Requires(RECORD_EDIT)
    public ContactRecord find(long id) {
        return own(records.find(ContactRecord.class, id), RECORD_EDIT);
    }

    /**
     * Records a contact of the caller, and with it does what the caller had agreed with the customer for that day or
     * before; the same form key again gives the record that it made first.
     */
    @Requires(RECORD_CREATE)
    public long create(ContactRecordForm form, String formKey) {
        long staffId = user.requireStaffId();
        long id = records.create(ContactRecord.class, formKey, () -> {
            Violations violations = new Violations().collect(() -> form.check(clock.today(), null));
            reach.checkOpen(violations, RECORD_CREATE, form.getCustomerId());
            reach.checkContact(violations, form.getContactId(), form.getCustomerId());
            violations.throwIfAny();
            ContactRecord record = new ContactRecord(staffId, form, clock.today());
            settleBefore(record);
            warnings.contacted(record.getCustomerId(), record.getContactedOn());
            return record;
        });
        ContactRecord made = records.find(ContactRecord.class, id);
        nextSteps.renew(made.getCustomerId());
        tellOfVisit(made);
        return id;
    }

    /** Records a call from a list, whose service has seen to it that the customer was given to the caller. */
    @Requires(CALLLIST_CALL)
    public long recordCall(ContactRecordForm form) {
        ContactRecord record = new ContactRecord(user.getStaffId(), form, clock.today());
        settleBefore(record);
        warnings.contacted(record.getCustomerId(), record.getContactedOn());
        em.persist(record);
        nextSteps.renew(record.getCustomerId());
        return record.getId();
    }

    /** Changes a record that nobody else changed since it was read. */
    @Requires(RECORD_EDIT)
    public void update(long id, int readVersion, ContactRecordForm form) {
        ContactRecord record = own(records.locked(ContactRecord.class, id), RECORD_EDIT);
        ConflictException.check(ContactRecord.KIND, id, readVersion, record.getVersion());
        Violations violations = new Violations().collect(() -> form.check(clock.today(), record.getNextOn()));
        reach.checkContact(violations, form.getContactId(), record.getCustomerId());
        violations.throwIfAny();
        boolean otherVisit = record.getMethod() == ContactMethod.VISIT
                && (form.getMethod() != ContactMethod.VISIT
                        || !record.getContactedOn().equals(form.getContactedOn()));
        record.change(form, clock.today());
        if (otherVisit) {
            visitWithdrawn.fire(new VisitWithdrawn(id));
        }
        tellOfVisit(record);
        warnings.contacted(record.getCustomerId(), record.getContactedOn());
        nextSteps.renew(record.getCustomerId());
    }

    @Requires(RECORD_DELETE)
    public void delete(long id) {
        own(records.find(ContactRecord.class, id), RECORD_DELETE);
        visitWithdrawn.fire(new VisitWithdrawn(id));
        records.delete(ContactRecord.class, id);
    }

    private void tellOfVisit(ContactRecord record) {
        if (record.getMethod() == ContactMethod.VISIT) {
            em.flush();
            visitPaid.fire(new VisitPaid(record.getId(), record.getCustomerId(), record.getContactedOn()));
        }
    }

    private void settleBefore(ContactRecord made) {
        em.createQuery(
                        "select r from ContactRecord r where r.nextStaffId = :staff and r.customerId = :customer"
                                + " and r.nextDone = false and r.nextOn <= :day",
                        ContactRecord.class)
                .setParameter("staff", made.getStaffId())
                .setParameter("customer", made.getCustomerId())
                .setParameter("day", made.getContactedOn())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(ContactRecord::finishNextStep);
    }

    private ContactRecord own(ContactRecord record, String permission) {
        access.scope(permission).check(department(record), Set.of(record.getStaffId()));
        return record;
    }

    private Long department(ContactRecord record) {
        return em.find(Customer.class, record.getCustomerId()).getDepartmentId();
    }

    /** The caller's own records are reached whosever the customer is by now. */
    private ListQuery<ContactRecordRow> reached(ContactRecordFilter filter, String permission) {
        ListQuery<ContactRecordRow> query = query(filter);
        if (filter.mine()) {
            Long staffId = user.getStaffId();
            NamesAlone.restrict(query, filter.text(), "r.search.text", "r.customerId", access.scope(CUSTOMER_VIEW));
            String whose = filter.due() ? "r.nextStaffId = :mine" : "r.staffId = :mine";
            return staffId == null ? query.where("1 = 0") : query.where(whose, "mine", staffId);
        }
        filter.within().restrictBy(query, OF_DEPARTMENTS, OF_PERSON);
        return access.scope(permission).restrictBy(query, OF_DEPARTMENTS, OF_PERSON);
    }

    private ListQuery<ContactRecordRow> query(ContactRecordFilter filter) {
        ListQuery<ContactRecordRow> query = ListQuery.of(em, ContactRecordRow.class, ROW, "ContactRecord r", "r.id")
                .search(
                        filter.text(),
                        "r.search.text like :text"
                                + " or r.customerId in (select c.id from Customer c where c.search.text like :text)",
                        FullText.inBoth("crm_contactrecord", "crm_customer", "customer_id"))
                .where("r.customerId = :customer", "customer", filter.customerId())
                .where("r.staffId = :staff", "staff", filter.staffId())
                .where("r.method = :method", "method", filter.method())
                .where("r.purpose = :purpose", "purpose", filter.purpose())
                .where("r.verdict = :verdict", "verdict", filter.verdict())
                .where("r.contactedOn >= :from", "from", filter.from())
                .where("r.contactedOn <= :to", "to", filter.to())
                .orderedBy("r.contactedOn desc")
                .sortable(Map.of("contactedOn", "r.contactedOn", "nextOn", "r.nextOn"));
        if (filter.completeness() != null) {
            query.where("r.complete = :complete", "complete", filter.completeness() == Completeness.COMPLETE);
        }
        return filter.due() ? query.where("r.dueOn <= :today", "today", clock.today()) : query;
    }
}
