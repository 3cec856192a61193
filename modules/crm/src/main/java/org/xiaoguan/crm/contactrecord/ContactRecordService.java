package org.xiaoguan.crm.contactrecord;

import static org.xiaoguan.crm.CrmPermissions.CALLLIST_CALL;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CHECK;
import static org.xiaoguan.crm.CrmPermissions.RECORD_CREATE;
import static org.xiaoguan.crm.CrmPermissions.RECORD_DELETE;
import static org.xiaoguan.crm.CrmPermissions.RECORD_EDIT;
import static org.xiaoguan.crm.CrmPermissions.RECORD_EXPORT;
import static org.xiaoguan.crm.CrmPermissions.RECORD_VIEW;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Notifications;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.EventMoment;
import org.xiaoguan.crm.contact.Contact;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.OwnerChanged;
import org.xiaoguan.crm.pool.PoolWarnings;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
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

    /** A record is found by what its customer is found by too. */
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
    PoolWarnings warnings;

    @Inject
    BusinessClock clock;

    @Inject
    People people;

    @Inject
    Notifications notifications;

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
        Customer customer = records.find(Customer.class, customerId);
        boolean every = access.scope(RECORD_VIEW).covers(customer.getDepartmentId(), customer.responsible());
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
        access.scope(RECORD_VIEW).check(department(record), responsible(record));
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
        long id = records.create(ContactRecord.class, formKey, () -> {
            Violations violations = new Violations().collect(() -> form.check(clock.today(), null));
            checkCustomer(violations, form.getCustomerId());
            checkContact(violations, form.getContactId(), form.getCustomerId());
            violations.throwIfAny();
            ContactRecord record = new ContactRecord(staffId, form, clock.today());
            settleBefore(record);
            warnings.contacted(record.getCustomerId(), record.getContactedOn());
            return record;
        });
        tellOfVisit(records.find(ContactRecord.class, id));
        return id;
    }

    /** Records a call from a list, whose service has seen to it that the customer was given to the caller. */
    @Requires(CALLLIST_CALL)
    public long recordCall(ContactRecordForm form) {
        ContactRecord record = new ContactRecord(user.getStaffId(), form, clock.today());
        settleBefore(record);
        warnings.contacted(record.getCustomerId(), record.getContactedOn());
        em.persist(record);
        return record.getId();
    }

    /** Changes a record that nobody else changed since it was read. */
    @Requires(RECORD_EDIT)
    public void update(long id, int readVersion, ContactRecordForm form) {
        ContactRecord record = own(records.locked(ContactRecord.class, id), RECORD_EDIT);
        ConflictException.check(ContactRecord.KIND, id, readVersion, record.getVersion());
        Violations violations = new Violations().collect(() -> form.check(clock.today(), record.getNextOn()));
        checkContact(violations, form.getContactId(), record.getCustomerId());
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
    }

    /** Whether the next step waits to be done by the caller. */
    @Requires(RECORD_VIEW)
    public boolean mayFinish(long id) {
        ContactRecord record = records.find(ContactRecord.class, id);
        return record.getNextStep() != null
                && !record.isNextDone()
                && access.scope(RECORD_EDIT).covers(department(record), doing(record));
    }

    /** The next step is done, or has come to nothing. */
    @Requires(RECORD_EDIT)
    public void finishNextStep(long id) {
        ContactRecord record = records.locked(ContactRecord.class, id);
        access.scope(RECORD_EDIT).check(department(record), doing(record));
        record.finishNextStep();
    }

    /** Who made the record, and who is to do its next step. */
    private static Set<Long> doing(ContactRecord record) {
        Set<Long> doing = new HashSet<>(Set.of(record.getStaffId()));
        doing.add(record.getNextStaffId());
        return doing;
    }

    /** @throws NotFoundException for an unknown id and for a record that the caller may not check */
    @Requires(RECORD_CHECK)
    public ContactRecord findToCheck(long id) {
        return checked(records.find(ContactRecord.class, id));
    }

    /** Notes what the caller found in a spot check; a later check takes the place of an earlier one. */
    @Requires(RECORD_CHECK)
    public void check(long id, SpotCheckForm form) {
        ContactRecord record = checked(records.locked(ContactRecord.class, id));
        record.check(form, user.getStaffId(), clock.today());
        notifications.tell(
                List.of(record.getStaffId()),
                ContactRecordNotifications.CHECKED + record.getVerdict().name().toLowerCase(Locale.ROOT),
                "/crm/contactrecord/view?id=" + id,
                em.find(Customer.class, record.getCustomerId()).getName(),
                record.getContactedOn().toString(),
                people.name(user.getStaffId()));
    }

    /** Nobody checks what they recorded themselves, so it looks as if it were not there. */
    private ContactRecord checked(ContactRecord record) {
        access.scope(RECORD_CHECK).check(department(record), responsible(record));
        if (user.getStaffId() == null || user.getStaffId().equals(record.getStaffId())) {
            throw new NotFoundException();
        }
        return record;
    }

    /** Whether the caller may note a spot check. */
    @Requires(RECORD_VIEW)
    public boolean mayCheck(long id) {
        ContactRecord record = records.find(ContactRecord.class, id);
        return user.getStaffId() != null
                && !user.getStaffId().equals(record.getStaffId())
                && access.scope(RECORD_CHECK).covers(department(record), responsible(record));
    }

    /** What the former owner, or somebody who has nothing to do with it any more, had agreed is for the new owner to do. */
    @Open("observes what another service of the module changed")
    public void handOver(@Observes OwnerChanged change) {
        if (change.ownerId() == null) {
            return;
        }
        Set<Long> team = em.find(Customer.class, change.customerId()).responsible();
        em.createQuery(
                        "select r from ContactRecord r where r.customerId = :customer and r.nextDone = false"
                                + " and r.nextStaffId is not null",
                        ContactRecord.class)
                .setParameter("customer", change.customerId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(record ->
                        record.getNextStaffId().equals(change.formerId()) || !team.contains(record.getNextStaffId()))
                .forEach(record -> record.handOver(change.ownerId()));
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

    /** Those of the customer, and who made the record. */
    private Set<Long> responsible(ContactRecord record) {
        Set<Long> responsible =
                new HashSet<>(em.find(Customer.class, record.getCustomerId()).responsible());
        responsible.add(record.getStaffId());
        return responsible;
    }

    private Long department(ContactRecord record) {
        return em.find(Customer.class, record.getCustomerId()).getDepartmentId();
    }

    /** The caller's own records are reached whosever the customer is by now. */
    private ListQuery<ContactRecordRow> reached(ContactRecordFilter filter, String permission) {
        ListQuery<ContactRecordRow> query = query(filter);
        if (filter.mine()) {
            Long staffId = user.getStaffId();
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
                        FullText.in("crm_contactrecord", "id"),
                        BY_CUSTOMER)
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
        return filter.due() ? query.where("r.nextDone = false and r.nextOn <= :today", "today", clock.today()) : query;
    }
}
