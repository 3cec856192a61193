package org.xiaoguan.crm.contact;

import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_EDIT;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_EXPORT;
import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.References;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerReach;
import org.xiaoguan.crm.customer.CustomerRules;
import org.xiaoguan.crm.customer.CustomerScope;
import org.xiaoguan.crm.customer.Duplicates;
import org.xiaoguan.crm.customer.Phone;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.form.FormKeys;

/** Keeps the contacts of customers; who may do what follows from the customer. */
@Stateless
public class ContactService {
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
    ContactLookups lookups;

    @Inject
    References references;

    @Inject
    FormKeys formKeys;

    @Requires(CUSTOMER_VIEW)
    public ListResult<ContactRow> list(ContactFilter filter, ListRequest request) {
        return query(filter, CUSTOMER_VIEW).page(request);
    }

    @Requires(CUSTOMER_EXPORT)
    public void export(ContactFilter filter, Consumer<ContactRow> consumer) {
        query(filter, CUSTOMER_EXPORT).forEach(ContactRow::id, consumer);
    }

    /** The contacts of a customer, closed ones last. */
    @Requires(CUSTOMER_VIEW)
    public List<Contact> of(long customerId) {
        reach.find(CUSTOMER_VIEW, customerId);
        return em.createQuery(
                        "select k from Contact k where k.customerId = :customer"
                                + " order by k.closed, k.primary desc, k.id",
                        Contact.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** @throws NotFoundException for an unknown id and for a contact whose customer the caller may not see */
    @Requires(CUSTOMER_VIEW)
    public Contact find(long id) {
        Contact contact = em.find(Contact.class, id);
        if (contact == null) {
            throw new NotFoundException();
        }
        reach.find(CUSTOMER_VIEW, contact.getCustomerId());
        return contact;
    }

    /** Adds a contact; the same form key again gives the one that it made first. */
    @Requires(CUSTOMER_EDIT)
    public long create(long customerId, ContactForm form, String formKey) {
        Long made = formKeys.claim(formKey, Contact.KIND);
        if (made != null) {
            return made;
        }
        Customer customer = reach.locked(CUSTOMER_EDIT, customerId);
        violations(form, customerId).throwIfAny();
        Contact contact = new Contact(customerId, form);
        em.persist(contact);
        if (!duplicates.bookMore(customer, Arrays.asList(contact.getMobile(), contact.getPhone()))) {
            bookNumbers(customer);
        }
        lookups.found(contact);
        formKeys.fulfil(formKey, contact.getId());
        return contact.getId();
    }

    /** Changes a contact that nobody else changed since it was read. */
    @Requires(CUSTOMER_EDIT)
    public void update(long id, int readVersion, ContactForm form) {
        Contact contact = locked(id);
        ConflictException.check(Contact.KIND, id, readVersion, contact.getVersion());
        violations(form, contact.getCustomerId()).throwIfAny();
        contact.change(form);
        bookNumbers(em.find(Customer.class, contact.getCustomerId()));
    }

    /**
     * Looks up at once what many rows will be matched with and checked against.
     *
     * @param named codes or names of customers
     */
    @Requires(CUSTOMER_EDIT)
    public void expect(Collection<String> named, List<ContactForm> forms) {
        Set<Long> customers = rules.expectNamed(
                named,
                forms.stream()
                        .flatMap(form -> Stream.of(form.getMobile(), form.getPhone()))
                        .toList());
        lookups.asked(customers);
        if (!customers.isEmpty()) {
            em.createQuery("select k from Contact k where k.customerId in :ids order by k.id", Contact.class)
                    .setParameter("ids", customers)
                    .getResultList()
                    .forEach(lookups::found);
        }
    }

    /** Looks up at once what will be asked when these contacts are deleted one by one. */
    @Requires(CUSTOMER_EDIT)
    public void expectDeletion(Collection<Long> ids) {
        references.expectDeletion(Contact.KIND, ids);
    }

    /** Says what {@link #create} or {@link #update} would refuse, and changes nothing. */
    @Requires(CUSTOMER_EDIT)
    public List<Violation> check(long customerId, ContactForm form) {
        reach.find(CUSTOMER_EDIT, customerId);
        return violations(form, customerId).list();
    }

    /**
     * Ids of the contacts whose mobile number (however written) or name is this, and which the caller may change.
     *
     * @param customerId whose contacts; null for everybody's
     */
    @Requires(CUSTOMER_EDIT)
    public List<Long> idsBy(String attribute, String value, Long customerId) {
        boolean byName = attribute.equals("name");
        String searched = byName ? value : Phone.key(value);
        if (searched == null) {
            return List.of();
        }
        return lookups.of(customerId)
                .map(List::stream)
                .orElseGet(() -> having(byName, searched))
                .filter(contact -> customerId == null || contact.getCustomerId().equals(customerId))
                .filter(contact -> searched.equals(byName ? contact.getName() : Phone.key(contact.getMobile())))
                .filter(contact -> reach.covers(CUSTOMER_EDIT, contact.getCustomerId()))
                .map(Contact::getId)
                .toList();
    }

    private Stream<Contact> having(boolean byName, String searched) {
        String condition = byName
                ? "k.name = :value"
                : "k.customerId in (select p.customer.id from CustomerPhone p where p.phone = :value)";
        return em.createQuery("select k from Contact k where " + condition, Contact.class)
                .setParameter("value", searched)
                .getResultStream();
    }

    @Requires(CUSTOMER_EDIT)
    public void close(long id) {
        locked(id).close();
    }

    @Requires(CUSTOMER_EDIT)
    public void reopen(long id) {
        locked(id).reopen();
    }

    /** Deletes a contact that nothing refers to. */
    @Requires(CUSTOMER_EDIT)
    public void delete(long id) {
        Contact contact = locked(id);
        references.refuseDeletion(Contact.KIND, id);
        em.remove(contact);
        bookNumbers(em.find(Customer.class, contact.getCustomerId()));
    }

    private ListQuery<ContactRow> query(ContactFilter filter, String permission) {
        ListQuery<ContactRow> query = ListQuery.of(
                        em,
                        ContactRow.class,
                        "new org.xiaoguan.crm.contact.ContactRow(k.id, c.id, c.code, c.name, k.name, k.post, k.mobile,"
                                + " k.phone, k.email, k.wechat, k.primary, k.note, k.closed)",
                        "Contact k join Customer c on c.id = k.customerId",
                        "k.id")
                .search(
                        filter.text(),
                        "k.search.text like :text or c.search.text like :text",
                        FullText.inBoth("crm_contact", "crm_customer", "customer_id"))
                .where("k.customerId = :customer", "customer", filter.customerId())
                .where("k.closed = :closed", "closed", filter.closed())
                .sortable(Map.of("name", "k.name"));
        return CustomerScope.restrict(query, access.scope(permission));
    }

    private Contact locked(long id) {
        Contact contact = em.find(Contact.class, id);
        if (contact == null) {
            throw new NotFoundException();
        }
        reach.locked(CUSTOMER_EDIT, contact.getCustomerId());
        em.refresh(contact);
        return contact;
    }

    private Violations violations(ContactForm form, long customerId) {
        Map<String, String> numbers = new LinkedHashMap<>();
        numbers.put("mobile", form.getMobile());
        numbers.put("phone", form.getPhone());
        Violations violations = new Violations().collect(() -> form.check(""));
        duplicates.refusePhones(violations, customerId, numbers);
        return violations;
    }

    private void bookNumbers(Customer customer) {
        duplicates.book(customer.getId(), rules.numbers(customer.getId(), customer.getPhone()));
    }
}
