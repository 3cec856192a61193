package org.xiaoguan.crm.customer;

import static org.xiaoguan.crm.CrmPermissions.CUSTOMER_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.Access;
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
import org.xiaoguan.shared.NotFoundException;
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
    Access access;

    @Inject
    Duplicates duplicates;

    @Inject
    CustomerLookups lookups;

    /** Looks up at once what the forms, of new customers or of ones that exist, will be checked against. */
    @Open("called by services that asked for permission")
    public void expect(List<CustomerForm> forms) {
        duplicates.expect(
                forms.stream().flatMap(form -> claims(form).stream()).toList(),
                forms.stream().map(CustomerForm::getPhone).toList());
        lookups.comingWithoutCode((int) forms.stream()
                .map(CustomerRules::claims)
                .filter(claims -> claims.stream()
                        .filter(claim -> claim.value() != null)
                        .allMatch(claim -> !claim.attribute().equals("code")
                                && lookups.isFree(claim.attribute(), claim.value(), null)))
                .count());
    }

    /**
     * Looks up at once which customers rows mean by code or name, and whose the numbers are.
     *
     * @return the customers
     */
    @Open("called by services that asked for permission")
    public Set<Long> expectNamed(Collection<String> named, Collection<String> numbers) {
        List<Claim> claims = named.stream()
                .flatMap(name -> Stream.of(
                        new Claim("code", "code", name, "customer.duplicate.code"),
                        new Claim("name", "nameKey", Customer.keyOf(name), "customer.duplicate.name")))
                .toList();
        duplicates.expect(claims, numbers);
        return claims.stream()
                .flatMap(claim -> lookups.holders(claim.attribute(), claim.value()).stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

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
        checkTeam(violations, form, present);
        checkParent(violations, form.getParentId(), present);
        duplicates.refuse(violations, own, claims(form));
        duplicates.refusePhones(violations, own, phones(form, contact));
        return violations;
    }

    /**
     * The department that the form says, else the owner's; whoever gets a customer brings their department along, unless
     * another one is chosen at the same time.
     *
     * @param present the customer as it stands; null for a new one
     */
    @Open("called by services that asked for permission")
    public long department(CustomerForm form, Customer present) {
        boolean follows = form.getDepartmentId() == null
                || (present != null
                        && form.getDepartmentId().equals(present.getDepartmentId())
                        && !Objects.equals(form.getOwnerId(), present.getOwnerId()));
        return follows ? person(form.getOwnerId()).departmentId() : form.getDepartmentId();
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

    /** Locks these customers, with those who look after them, and notes which have no contacts. */
    @Open("called by services that asked for permission")
    public void lock(Collection<Long> customerIds) {
        em.createQuery("select c from Customer c where c.id in :ids order by c.id", Customer.class)
                .setParameter("ids", customerIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        em.createQuery("select distinct c from Customer c left join fetch c.responsibleIds where c.id in :ids")
                .setParameter("ids", customerIds)
                .getResultList();
        Set<Long> alone = new HashSet<>(customerIds);
        em.createQuery("select distinct k.customerId from Contact k where k.customerId in :ids", Long.class)
                .setParameter("ids", customerIds)
                .getResultList()
                .forEach(alone::remove);
        lookups.foundAlone(alone);
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
        if (present == null || !owner.equals(present.getOwnerId())) {
            PersonSummary person = person(owner);
            violations.require(!person.closed(), "ownerId", "staff.left.already", person.name());
        }
        long department = department(form, present);
        boolean stays = present != null
                && Objects.equals(owner, present.getOwnerId())
                && Objects.equals(department, present.getDepartmentId());
        violations.require(stays || scope.covers(department, Set.of(owner)), "ownerId", "customer.owner.outside");
    }

    /** What is wrong with whom somebody gives customers to, which go to this person's department. */
    @Open("called by services that asked for permission")
    public Optional<Violation> wrongOwner(String field, long ownerId, Scope scope) {
        PersonSummary person = lookups.person(ownerId, people::known).orElse(null);
        if (person == null) {
            return Optional.of(new Violation(field, "customer.owner.unknown", List.of()));
        }
        if (person.closed()) {
            return Optional.of(new Violation(field, "staff.left.already", List.of(person.name())));
        }
        return scope.covers(person.departmentId(), Set.of(ownerId))
                ? Optional.empty()
                : Optional.of(new Violation(field, "customer.owner.outside", List.of()));
    }

    /** Who stands in the team already stays. */
    private void checkTeam(Violations violations, CustomerForm form, Customer present) {
        Set<Long> before = present == null ? Set.of() : present.responsible();
        for (int i = 0; i < form.getTeamIds().size(); i++) {
            Long member = form.getTeamIds().get(i);
            String field = "team[" + i + "].staffId";
            people.wrong(field, member, before.contains(member) ? member : null).ifPresent(violations::add);
        }
    }

    /** Whose subsidiary it is must be another customer that the caller sees, or is already, and none of those below it. */
    private void checkParent(Violations violations, Long parentId, Customer present) {
        boolean kept =
                present != null && Objects.equals(parentId, present.getCompany().getParentId());
        if (parentId != null && !kept && !isSeen(em.find(Customer.class, parentId))) {
            violations.add("parentId", "error.not-found");
        } else if (present != null && isBelow(parentId, Set.of(present.getId()))) {
            violations.add("parentId", "customer.parent.circle");
        }
    }

    /** Whether the parent is one of these customers or, at any level, a subsidiary of one. */
    @Open("called by services that asked for permission")
    public boolean isBelow(Long parentId, Set<Long> customers) {
        Set<Long> above = new HashSet<>();
        for (Long id = parentId; id != null && above.add(id); ) {
            if (customers.contains(id)) {
                return true;
            }
            id = em.find(Customer.class, id).getCompany().getParentId();
        }
        return false;
    }

    private boolean isSeen(Customer customer) {
        return customer != null
                && access.scope(CUSTOMER_VIEW).covers(customer.getDepartmentId(), customer.responsible());
    }

    /** What the customer will have alone, with the words for whoever brings it again. */
    @Open("called by services that asked for permission")
    public List<ImportUnique> uniques(Long id, CustomerForm form) {
        String pooled = form.isPooled() ? Duplicates.POOLED : null;
        List<Serializable> whom = form.isPooled()
                ? List.of(departmentName(form))
                : List.of(people.name(form.getOwnerId()), departmentName(form));
        List<ImportUnique> uniques = new ArrayList<>(phone("phone", form.getPhone(), id, pooled, whom));
        for (Claim claim : claims(form)) {
            if (claim.value() != null) {
                Violation taken = new Violation(claim.field(), pooled == null ? claim.key() : pooled, whom);
                uniques.add(new ImportUnique(claim.field() + " " + claim.value(), id, taken));
            }
        }
        return uniques;
    }

    /** The same of the number of a contact: its customer has it alone. */
    @Open("called by services that asked for permission")
    public List<ImportUnique> phone(String field, String number, long customerId) {
        Customer customer = em.find(Customer.class, customerId);
        String department = departments.name(customer.getDepartmentId());
        return customer.getOwnerId() == null
                ? phone(field, number, customerId, Duplicates.POOLED, List.of(department))
                : phone(field, number, customerId, null, List.of(people.name(customer.getOwnerId()), department));
    }

    /** @param pooled what is said of one that waits in the pool; null for others */
    private static List<ImportUnique> phone(
            String field, String number, Long customerId, String pooled, List<Serializable> whom) {
        String key = Phone.key(number);
        return key == null
                ? List.of()
                : List.of(new ImportUnique(
                        "phone " + key,
                        customerId,
                        new Violation(field, pooled == null ? "customer.duplicate.phone" : pooled, whom)));
    }

    private String departmentName(CustomerForm form) {
        Long department = form.getDepartmentId() != null || form.getOwnerId() == null
                ? form.getDepartmentId()
                : lookups.person(form.getOwnerId(), people::known)
                        .map(PersonSummary::departmentId)
                        .orElse(null);
        return departments.name(department);
    }

    private PersonSummary person(long staffId) {
        return lookups.person(staffId, people::known).orElseThrow(NotFoundException::new);
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
