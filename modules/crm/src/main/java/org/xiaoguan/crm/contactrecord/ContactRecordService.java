package org.xiaoguan.crm.contactrecord;

import static org.xiaoguan.crm.CrmPermissions.RECORD_CREATE;
import static org.xiaoguan.crm.CrmPermissions.RECORD_DELETE;
import static org.xiaoguan.crm.CrmPermissions.RECORD_EDIT;
import static org.xiaoguan.crm.CrmPermissions.RECORD_EXPORT;
import static org.xiaoguan.crm.CrmPermissions.RECORD_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.crm.contact.Contact;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violations;
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
            + " r.nextOn, r.nextDone, r.complete)";
    private static final String OF_DEPARTMENTS =
            "r.customerId in (select c.id from Customer c where c.departmentId in :scopeDepartments)";
    private static final String OF_PERSON = "r.customerId in " + Customer.IDS_OF_PERSON;

    /** A record is found by what its customer is found by. */
    private static final String BY_CUSTOMER = "select x.id from crm_customer y join crm_contactrecord x"
            + " on x.customer_id = y.id where match(y.search_grams) against (?1 in boolean mode)"
            + " and y.search_text like ?2";

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    Records records;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Requires(RECORD_VIEW)
    public ListResult<ContactRecordRow> list(ContactRecordFilter filter, ListRequest request) {
        return reached(filter, RECORD_VIEW).page(request);
    }

    @Requires(RECORD_EXPORT)
    public void export(ContactRecordFilter filter, Consumer<ContactRecordRow> consumer) {
        reached(filter, RECORD_EXPORT).forEach(ContactRecordRow::id, consumer);
    }

    /** @throws NotFoundException for an unknown id and for a record that the caller may not see */
    @Requires(RECORD_VIEW)
    public ContactRecordRow view(long id) {
        ContactRecord record = records.find(ContactRecord.class, id);
        Customer customer = em.find(Customer.class, record.getCustomerId());
        Set<Long> seeing = new HashSet<>(customer.responsible());
        seeing.add(record.getStaffId());
        access.scope(RECORD_VIEW).check(customer.getDepartmentId(), seeing);
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
        Long staffId = user.getStaffId();
        if (staffId == null) {
            throw BusinessException.of("contactrecord.nobody");
        }
        return records.create(ContactRecord.class, formKey, () -> {
            Violations violations = new Violations().collect(() -> form.check(clock.today(), null));
            checkCustomer(violations, form.getCustomerId());
            checkContact(violations, form.getContactId(), form.getCustomerId());
            violations.throwIfAny();
            ContactRecord record = new ContactRecord(staffId, form, clock.today());
            settleBefore(record);
            return record;
        });
    }

    /** Changes a record that nobody else changed since it was read. */
    @Requires(RECORD_EDIT)
    public void update(long id, int readVersion, ContactRecordForm form) {
        ContactRecord record = own(records.locked(ContactRecord.class, id), RECORD_EDIT);
        ConflictException.check(ContactRecord.KIND, id, readVersion, record.getVersion());
        Violations violations = new Violations().collect(() -> form.check(clock.today(), record.getNextOn()));
        checkContact(violations, form.getContactId(), record.getCustomerId());
        violations.throwIfAny();
        record.change(form, clock.today());
    }

    /** The next step is done, or has come to nothing. */
    @Requires(RECORD_EDIT)
    public void finishNextStep(long id) {
        own(records.locked(ContactRecord.class, id), RECORD_EDIT).finishNextStep();
    }

    @Requires(RECORD_DELETE)
    public void delete(long id) {
        own(records.find(ContactRecord.class, id), RECORD_DELETE);
        records.delete(ContactRecord.class, id);
    }

    private void settleBefore(ContactRecord made) {
        em.createQuery(
                        "select r from ContactRecord r where r.staffId = :staff and r.customerId = :customer"
                                + " and r.nextDone = false and r.nextOn <= :day",
                        ContactRecord.class)
                .setParameter("staff", made.getStaffId())
                .setParameter("customer", made.getCustomerId())
                .setParameter("day", made.getContactedOn())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(ContactRecord::finishNextStep);
    }

    private void checkCustomer(Violations violations, Long id) {
        Customer customer = id == null ? null : em.find(Customer.class, id);
        if (customer == null) {
            violations.require(id == null, "customerId", "error.not-found");
            return;
        }
        Scope scope = access.scope(RECORD_CREATE);
        if (!scope.covers(customer.getDepartmentId(), customer.responsible())) {
            violations.add("customerId", "error.not-found");
        } else {
            violations.require(!customer.isClosed(), "customerId", "contactrecord.customer.closed");
        }
    }

    private void checkContact(Violations violations, Long id, Long customerId) {
        Contact contact = id == null ? null : em.find(Contact.class, id);
        boolean fits = contact == null ? id == null : contact.getCustomerId().equals(customerId);
        violations.require(fits, "contactId", "error.choose");
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
            return staffId == null ? query.where("1 = 0") : query.where("r.staffId = :mine", "mine", staffId);
        }
        filter.within().restrictBy(query, OF_DEPARTMENTS, OF_PERSON);
        return access.scope(permission).restrictBy(query, OF_DEPARTMENTS, OF_PERSON);
    }

    private ListQuery<ContactRecordRow> query(ContactRecordFilter filter) {
        ListQuery<ContactRecordRow> query = ListQuery.of(em, ContactRecordRow.class, ROW, "ContactRecord r", "r.id")
                .search(
                        filter.text(),
                        "r.customerId in (select c.id from Customer c where c.search.text like :text)",
                        BY_CUSTOMER)
                .where("r.customerId = :customer", "customer", filter.customerId())
                .where("r.staffId = :staff", "staff", filter.staffId())
                .where("r.method = :method", "method", filter.method())
                .where("r.purpose = :purpose", "purpose", filter.purpose())
                .where("r.contactedOn >= :from", "from", filter.from())
                .where("r.contactedOn <= :to", "to", filter.to())
                .orderedBy("r.contactedOn desc")
                .sortable(Map.of("contactedOn", "r.contactedOn", "nextOn", "r.nextOn"));
        if (filter.completeness() != null) {
            query.where("r.complete = :complete", "complete", filter.completeness() == Completeness.COMPLETE);
        }
        return filter.due() ? query.where("r.nextDone = false and r.nextOn <= :today", "today", clock.today()) : query;
    }
}
