package org.xiaoguan.crm.customer;

import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_CREATE;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_DELETE;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_EDIT;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_EXPORT;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Numbers;
import org.xiaoguan.administration.api.References;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.contact.Contact;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.grade.CustomerGrade;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.form.FormKeys;

/** Keeps the customers. */
@Stateless
public class CustomerService {
    private static final String NUMBERS = "KH{00000}";
    private static final String ROW =
            "new org.xiaoguan.crm.customer.CustomerRow(c.id, c.code, c.name, c.creditCode, c.company.kindId,"
                    + " c.company.industryId, c.company.regionId, c.grade, c.ownerId, c.departmentId, c.acquisition.sourceId,"
                    + " (select p.name from Customer p where p.id = c.company.parentId), c.company.foundedYear,"
                    + " c.company.employees, c.company.annualRevenue, c.company.revenueUnit, c.phone, c.address,"
                    + " c.invoice.invoiceTitle, c.invoice.invoiceAddress, c.invoice.invoicePhone, c.invoice.bank,"
                    + " c.invoice.bankAccount,"
                    + " c.note, (select count(s.id) from CustomerStore s where s.customer.id = c.id),"
                    + " c.holding.poolDueOn, c.closed)";

    private static final String HELD = "new org.xiaoguan.crm.customer.HeldCustomer(c.id, c.name, c.ownerId)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    CustomerReach reach;

    @Inject
    CustomerRules rules;

    @Inject
    Duplicates duplicates;

    @Inject
    CustomerLookups lookups;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    @Inject
    References references;

    @Inject
    FormKeys formKeys;

    @Inject
    CurrentUser user;

    @Inject
    Event<OwnerChanged> ownerChanged;

    @Inject
    Event<GradeChanged> gradeChanged;

    @Requires(CUSTOMER_VIEW)
    public ListResult<CustomerRow> list(CustomerFilter filter, ListRequest request) {
        return query(filter, CUSTOMER_VIEW).page(request);
    }

    /** How many customers within the caller's reach the filter finds. */
    @Requires(CUSTOMER_VIEW)
    public long count(CustomerFilter filter) {
        return query(filter, CUSTOMER_VIEW).page(ListRequest.firstRows(1)).count();
    }

    /** All customers within the caller's reach that the filter finds, those known longest first. */
    @Requires(CUSTOMER_VIEW)
    public List<Long> ids(CustomerFilter filter) {
        List<Long> ids = new ArrayList<>();
        query(Long.class, "c.id", filter, CUSTOMER_VIEW).forEach(id -> id, ids::add);
        return ids;
    }

    /**
     * The customers that the filter finds and the caller may change, but closed ones: how many, and unless these are more
     * than the most who has each, those known longest first.
     */
    @Requires(CUSTOMER_EDIT)
    public ListResult<HeldCustomer> held(CustomerFilter filter, int most) {
        ListQuery<HeldCustomer> query =
                query(HeldCustomer.class, HELD, filter, CUSTOMER_VIEW).where("c.closed = false");
        CustomerScope.restrict(query, access.scope(CUSTOMER_EDIT));
        long count = query.count();
        List<HeldCustomer> held = new ArrayList<>();
        if (count <= most) {
            query.forEach(HeldCustomer::id, held::add);
        }
        return new ListResult<>(held, count);
    }

    @Requires(CUSTOMER_EXPORT)
    public void export(CustomerFilter filter, Consumer<CustomerRow> consumer) {
        query(filter, CUSTOMER_EXPORT).forEach(CustomerRow::id, consumer);
    }

    /** @throws NotFoundException for an unknown id and for a customer that the caller may not see */
    @Requires(CUSTOMER_VIEW)
    public Customer find(long id) {
        return reach.find(CUSTOMER_VIEW, id);
    }

    /** Those that were merged into the customer, whoever may see them. */
    @Requires(CUSTOMER_VIEW)
    public List<Long> mergedInto(long id) {
        return em.createQuery("select c.id from Customer c where c.mergedIntoId = :id", Long.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The names of those that were merged into the customer, by id. */
    @Requires(CUSTOMER_VIEW)
    public Map<Long, String> namesOfMerged(long id) {
        if (!find(id).isAbsorbed()) {
            return Map.of();
        }
        return em.createQuery("select c.id, c.name from Customer c where c.mergedIntoId = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Whether the caller may change this customer. */
    @Requires(CUSTOMER_VIEW)
    public boolean mayEdit(long id) {
        return reach.covers(CUSTOMER_EDIT, id) && !em.find(Customer.class, id).isMerged();
    }

    /**
     * Adds a customer, with its first contact unless nothing was typed of it; the same form key again gives the customer
     * that it made first.
     */
    @Requires(CUSTOMER_CREATE)
    public long create(CustomerForm form, ContactForm contact, String formKey) {
        Long made = formKeys.claim(formKey, Customer.KIND);
        if (made != null) {
            return made;
        }
        rules.check(form, contact, null, access.scope(CUSTOMER_CREATE)).throwIfAny();
        Customer customer = new Customer(form, codeOf(form), rules.department(form, null), clock.today());
        customer.entered(user.getStaffId(), clock.today());
        em.persist(customer);
        if (!contact.isEmpty()) {
            // The contact holds the customer by id only, so EclipseLink does not know which of the two comes first.
            em.flush();
            em.persist(new Contact(customer.getId(), contact));
        }
        duplicates.bookFirst(customer, rules.numbers(form, contact));
        formKeys.fulfil(formKey, customer.getId());
        return customer.getId();
    }

    /**
     * Adds a customer that nobody has: it waits in the pool.
     *
     * @param form with the caller as owner, who gives it back at once
     * @param reason what the pool says of it
     */
    @Requires(CUSTOMER_CREATE)
    public long createPooled(CustomerForm form, String reason) {
        long id = create(form, new ContactForm(), null);
        em.find(Customer.class, id).giveBack(reason, clock.today());
        return id;
    }

    /** Changes a customer that nobody else changed since it was read. */
    @Requires(CUSTOMER_EDIT)
    public void update(long id, int readVersion, CustomerForm form) {
        Customer customer = locked(id, CUSTOMER_EDIT);
        ConflictException.check(Customer.KIND, id, readVersion, customer.getVersion());
        rules.check(form, new ContactForm(), customer, access.scope(CUSTOMER_EDIT))
                .throwIfAny();
        String code = form.getCode() == null || form.getCode().isBlank() ? customer.getCode() : codeOf(form);
        boolean kept = customer.keepsTeamAndStores(form);
        Long formerId = customer.getOwnerId();
        CustomerGrade formerGrade = customer.getGrade();
        customer.change(form, code, rules.department(form, customer), clock.today());
        if (!Objects.equals(formerId, customer.getOwnerId())) {
            ownerChanged.fire(new OwnerChanged(id, formerId, customer.getOwnerId()));
        }
        if (formerGrade != customer.getGrade()) {
            gradeChanged.fire(new GradeChanged(id));
        }
        if (!kept) {
            em.lock(customer, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        duplicates.book(id, rules.numbers(id, form.getPhone()));
    }

    /** Says what {@link #create} would refuse, and changes nothing. */
    @Requires(CUSTOMER_CREATE)
    public List<Violation> check(CustomerForm form) {
        return rules.check(form, new ContactForm(), null, access.scope(CUSTOMER_CREATE))
                .list();
    }

    /** Says what {@link #update} would refuse, and changes nothing. */
    @Requires(CUSTOMER_EDIT)
    public List<Violation> check(long id, CustomerForm form) {
        Customer customer = reach.find(CUSTOMER_EDIT, id);
        return rules.check(form, new ContactForm(), customer, access.scope(CUSTOMER_EDIT))
                .list();
    }

    /** Looks up at once what these forms of many rows will be matched with and checked against. */
    @Requires({CUSTOMER_CREATE, CUSTOMER_EDIT})
    public void expect(List<CustomerForm> forms) {
        rules.expect(forms);
    }

    /** Ids of the customers whose code, name (however written) or credit code is this, and which the caller may change. */
    @Requires({CUSTOMER_CREATE, CUSTOMER_EDIT})
    public List<Long> idsBy(String attribute, String value) {
        boolean byName = attribute.equals("name");
        String path = byName ? "nameKey" : attribute.equals("creditCode") ? attribute : "code";
        return holders(path, byName ? Customer.keyOf(value) : value)
                .map(Customer::getId)
                .filter(id -> reach.covers(CUSTOMER_EDIT, id))
                .toList();
    }

    private Stream<Customer> holders(String attribute, String value) {
        return lookups.holders(attribute, value)
                .map(ids -> ids.stream().map(id -> em.find(Customer.class, id)))
                .orElseGet(() -> em.createQuery(
                                "select c from Customer c where c." + attribute + " = :value", Customer.class)
                        .setParameter("value", value)
                        .getResultStream());
    }

    /** The one customer of this name, however written; null when there is none or the caller may not see it. */
    @Requires({CUSTOMER_CREATE, CUSTOMER_EDIT})
    public Long idByName(String name) {
        return em.createQuery("select c from Customer c where c.nameKey = :key", Customer.class)
                .setParameter("key", Customer.keyOf(name))
                .getResultStream()
                .map(customer -> customer.isMerged() ? customer.getMergedIntoId() : customer.getId())
                .filter(id -> reach.covers(CUSTOMER_VIEW, id))
                .findFirst()
                .orElse(null);
    }

    /** The name of the customer whose subsidiary this one is; empty when of none. */
    @Requires(CUSTOMER_VIEW)
    public String parentName(long id) {
        Long parentId = find(id).getCompany().getParentId();
        return parentId == null ? "" : em.find(Customer.class, parentId).getName();
    }

    /** Names of the subsidiaries of a customer, by name. */
    @Requires(CUSTOMER_VIEW)
    public List<String> subsidiaries(long id) {
        return em.createQuery(
                        "select c.name from Customer c where c.company.parentId = :id and c.mergedIntoId is null order by c.name",
                        String.class)
                .setParameter("id", find(id).getId())
                .getResultList();
    }

    @Requires(CUSTOMER_EDIT)
    public void close(long id) {
        locked(id, CUSTOMER_EDIT).close();
        gradeChanged.fire(new GradeChanged(id));
    }

    @Requires(CUSTOMER_EDIT)
    public void reopen(long id) {
        locked(id, CUSTOMER_EDIT).reopen();
        gradeChanged.fire(new GradeChanged(id));
    }

    /** Deletes a customer, with its contacts, that nothing refers to. */
    @Requires(CUSTOMER_DELETE)
    public void delete(long id) {
        Customer customer = locked(id, CUSTOMER_DELETE);
        references.refuseDeletion(Customer.KIND, id);
        duplicates.book(id, List.of());
        if (!lookups.isAlone(id)) {
            for (Contact contact : rules.contacts(id)) {
                references.refuseDeletion(Contact.KIND, contact.getId());
                em.remove(contact);
            }
            em.flush();
        }
        em.remove(customer);
    }

    /** Deletes a customer that nothing refers to and that has no contacts: an import that is undone made none. */
    @Requires(CUSTOMER_DELETE)
    public void deleteAlone(long id) {
        if (!lookups.isAlone(id) && !rules.contacts(id).isEmpty()) {
            throw BusinessException.of("customer.delete.contacts");
        }
        delete(id);
    }

    /** Locks customers that are deleted alone, and looks up at once what will be asked of each. */
    @Requires(CUSTOMER_DELETE)
    public void expectDeletion(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            rules.lock(ids);
            references.expectDeletion(Customer.KIND, ids);
        }
    }

    private ListQuery<CustomerRow> query(CustomerFilter filter, String permission) {
        return query(CustomerRow.class, ROW, filter, permission);
    }

    private <T> ListQuery<T> query(Class<T> type, String select, CustomerFilter filter, String permission) {
        ListQuery<T> query = ListQuery.of(em, type, select, "Customer c", "c.id")
                .search(
                        filter.text(),
                        "c.search.text like :text or exists (select k.id from Contact k"
                                + " where k.customerId = c.id and k.search.text like :text)"
                                + " or exists (select s.id from CustomerStore s"
                                + " where s.customer.id = c.id and lower(s.name) like :text)",
                        FullText.in("crm_customer", "id"),
                        FullText.in("crm_contact", "customer_id"),
                        "select customer_id from crm_customer_store where lower(name) like ?2")
                .where("c.company.kindId = :kind", "kind", filter.kindId())
                .where("c.company.regionId = :region", "region", filter.regionId())
                .where("c.grade = :grade", "grade", filter.grade())
                .where("c.departmentId = :department", "department", filter.departmentId())
                .where("c.closed = :closed", "closed", filter.closed())
                .sortable(
                        Map.of("code", "c.code", "name", "c.name", "grade", "c.grade", "region", "c.company.regionId"));
        if (filter.pooled()) {
            // One index begins with both columns, and nobody is warned of what is nobody's.
            query.where("c.ownerId is null and c.holding.poolDueOn is null");
        }
        return CustomerScope.restrict(query, filter.within(), access.scope(permission));
    }

    private Customer locked(long id, String permission) {
        Customer customer = reach.locked(permission, id);
        if (customer.isMerged()) {
            throw BusinessException.of("customer.merged");
        }
        return customer;
    }

    /** The typed code, else a new number: asked for last, since it holds the series until the transaction ends. */
    private String codeOf(CustomerForm form) {
        if (form.getCode() != null && !form.getCode().isBlank()) {
            return form.getCode().strip();
        }
        return lookups.code(this::issue);
    }

    /** Somebody may have typed a code that looks like an issued one. */
    private List<String> issue(int count) {
        List<String> codes = new ArrayList<>(numbers.next(NUMBERS, clock.today(), Map.of(), count));
        codes.removeAll(em.createQuery("select c.code from Customer c where c.code in :codes", String.class)
                .setParameter("codes", codes)
                .getResultList());
        return codes;
    }
}
