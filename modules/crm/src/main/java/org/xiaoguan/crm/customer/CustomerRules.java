package org.xiaoguan.crm.customer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.ImportUnique;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.PersonSummary;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.crm.contact.Contact;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.customer.Duplicates.Claim;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.CreditCode;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.shared.Violations;

/** What a customer's form must keep to that only the database knows: no duplicate, and an owner within reach. */
@Stateless
public class CustomerRules {
    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    Departments departments;

    @Inject
    Duplicates duplicates;

    /**
     * Everything that is wrong with the form.
     *
     * @param contact the first contact; empty where none is meant
     * @param present the customer that is being changed; null for a new one
     * @param scope whose customers the caller may add or change
     */
    @Open("called by services that asked for permission")
    public Violations check(CustomerForm form, ContactForm contact, Customer present, Scope scope) {
        Long own = present == null ? null : present.getId();
        Violations violations = new Violations().collect(form::check);
        if (!contact.isEmpty()) {
            violations.collect(() -> contact.check("contact"));
        }
        if (present != null && form.getGrade() != null) {
            violations.require(present.takes(form.getGrade()), "grade", "customer.grade.computed");
        }
        checkOwner(violations, form, present, scope);
        checkParent(violations, own, form.getParentId());
        duplicates.refuse(violations, own, claims(form));
        duplicates.refusePhones(violations, own, phones(form, contact));
        return violations;
    }

    /** The department that the form says, else the owner's. */
    @Open("called by services that asked for permission")
    public long department(CustomerForm form) {
        return form.getDepartmentId() != null
                ? form.getDepartmentId()
                : people.summary(form.getOwnerId()).departmentId();
    }

    /** All numbers of a new customer. */
    @Open("called by services that asked for permission")
    public Collection<String> numbers(CustomerForm form, ContactForm contact) {
        return phones(form, contact).values();
    }

    /** All numbers of a customer, of its contacts, and of those that were merged into it. */
    @Open("called by services that asked for permission")
    public Collection<String> numbers(long customerId, String phone) {
        List<String> numbers = new ArrayList<>();
        numbers.add(phone);
        numbers.addAll(em.createQuery(
                        "select c.phone from Customer c where c.mergedIntoId = :id and c.phone is not null",
                        String.class)
                .setParameter("id", customerId)
                .getResultList());
        for (Contact contact : contacts(customerId)) {
            numbers.add(contact.getMobile());
            numbers.add(contact.getPhone());
        }
        return numbers;
    }

    /** The contacts of a customer, closed ones too. */
    @Open("called by services that asked for permission")
    public List<Contact> contacts(long customerId) {
        return em.createQuery("select k from Contact k where k.customerId = :customer order by k.id", Contact.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** Nobody may give a customer to somebody whose customers are out of the caller's own reach. */
    private void checkOwner(Violations violations, CustomerForm form, Customer present, Scope scope) {
        Long owner = form.getOwnerId();
        if (owner == null) {
            return;
        }
        if (people.name(owner).isEmpty()) {
            violations.add("ownerId", "customer.owner.unknown");
            return;
        }
        violations.collect(() -> people.check("ownerId", owner, present == null ? null : present.getOwnerId()));
        long department = department(form);
        boolean stays = present != null
                && Objects.equals(owner, present.getOwnerId())
                && Objects.equals(department, present.getDepartmentId());
        violations.require(stays || scope.covers(department, Set.of(owner)), "ownerId", "customer.owner.outside");
    }

    /** Whose subsidiary it is must be another customer, and none of those below it. */
    private void checkParent(Violations violations, Long own, Long parentId) {
        Set<Long> above = new HashSet<>();
        for (Long id = parentId; id != null && above.add(id); ) {
            if (id.equals(own)) {
                violations.add("parentId", "customer.parent.circle");
                return;
            }
            Customer parent = em.find(Customer.class, id);
            if (parent == null) {
                violations.add("parentId", "error.not-found");
                return;
            }
            id = parent.getCompany().getParentId();
        }
    }

    /** What the customer will have alone, with the words for whoever brings it again. */
    @Open("called by services that asked for permission")
    public List<ImportUnique> uniques(Long id, CustomerForm form) {
        List<Serializable> whom = List.of(people.name(form.getOwnerId()), departmentName(form));
        List<ImportUnique> uniques = new ArrayList<>(phone("phone", form.getPhone(), id, whom));
        for (Claim claim : claims(form)) {
            if (claim.value() != null) {
                Violation taken = new Violation(claim.field(), claim.key(), whom);
                uniques.add(new ImportUnique(claim.field() + " " + claim.value(), id, taken));
            }
        }
        return uniques;
    }

    /** The same of the number of a contact: its customer has it alone. */
    @Open("called by services that asked for permission")
    public List<ImportUnique> phone(String field, String number, long customerId) {
        Customer customer = em.find(Customer.class, customerId);
        return phone(
                field,
                number,
                customerId,
                List.of(people.name(customer.getOwnerId()), departments.name(customer.getDepartmentId())));
    }

    private static List<ImportUnique> phone(String field, String number, Long customerId, List<Serializable> whom) {
        String key = Phone.key(number);
        return key == null
                ? List.of()
                : List.of(new ImportUnique(
                        "phone " + key, customerId, new Violation(field, "customer.duplicate.phone", whom)));
    }

    private String departmentName(CustomerForm form) {
        Long department = form.getDepartmentId() != null || form.getOwnerId() == null
                ? form.getDepartmentId()
                : people.known(form.getOwnerId())
                        .map(PersonSummary::departmentId)
                        .orElse(null);
        return departments.name(department);
    }

    private static List<Claim> claims(CustomerForm form) {
        List<Claim> claims = new ArrayList<>();
        if (form.getCode() != null && !form.getCode().isBlank()) {
            claims.add(new Claim("code", "code", form.getCode().strip(), "customer.duplicate.code"));
        }
        if (form.getName() != null && !form.getName().isBlank()) {
            claims.add(new Claim("name", "nameKey", Customer.keyOf(form.getName()), "customer.duplicate.name"));
        }
        claims.add(new Claim("creditCode", "creditCode", validCreditCode(form), "customer.duplicate.credit-code"));
        return claims;
    }

    /** The code to compare; null when it is wrong, which the form's own check says. */
    private static String validCreditCode(CustomerForm form) {
        try {
            return CreditCode.check("creditCode", form.getCreditCode());
        } catch (BusinessException wrong) {
            return null;
        }
    }

    private static Map<String, String> phones(CustomerForm form, ContactForm contact) {
        Map<String, String> phones = new LinkedHashMap<>();
        phones.put("phone", form.getPhone());
        phones.put("contactMobile", contact.getMobile());
        phones.put("contactPhone", contact.getPhone());
        return phones;
    }
}
