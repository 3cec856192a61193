package org.xiaoguan.crm.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.HistoryEntry;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.staff.StaffForm;
import org.xiaoguan.administration.staff.StaffService;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.contact.Contact;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.contact.ContactService;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.CurrentUser;

/** Customers and contacts through the services: conflicts, duplicates, scopes. */
@ExtendWith(ArquillianExtension.class)
class CustomerServiceIT {
    @Inject
    CustomerService customers;

    @Inject
    ContactService contacts;

    @Inject
    StaffService staff;

    @Inject
    People people;

    @Inject
    CurrentUser currentUser;

    @Inject
    History history;

    @Inject
    Company company;

    private long department;
    private long owner;

    @BeforeEach
    void begin() {
        department = company.department(null);
        owner = person();
    }

    @Test
    void aCustomerComesWithItsFirstContactAndANumber() {
        ContactForm first = new ContactForm();
        first.setName("王芳");
        long id = company.asSystem(() -> customers.create(form(), first, null));

        assertThat(find(id).getCode()).startsWith("KH");
        assertThat(contacts(id)).extracting(Contact::getName).containsExactly("王芳");
    }

    @Test
    void theSecondToSaveLearnsOfTheFirst() {
        long id = create(form());
        Customer read = find(id);
        CustomerForm form = new CustomerForm(read);
        form.setNote("first");
        update(read, form);
        form.setNote("second");

        assertThatThrownBy(() -> update(read, form)).isInstanceOf(ConflictException.class);
        assertThat(find(id).getNote()).isEqualTo("first");
    }

    @Test
    void theFirstThatIsKnownOfACompanyIsToldAlone() {
        long id = create(form());
        Customer read = find(id);
        CustomerForm form = new CustomerForm(read);
        form.setEmployees(12);
        update(read, form);

        assertThat(history.of(Customer.KIND, id).get(0).fields())
                .containsExactly(new HistoryEntry.Field("customer.employees", List.of(), List.of("12")));
    }

    @Test
    void aChangedTeamCountsAsAChange() {
        long id = create(form());
        Customer read = find(id);
        CustomerForm form = new CustomerForm(read);
        form.setTeamIds(List.of(person()));
        update(read, form);

        assertThat(find(id).getTeamIds()).hasSize(1);
        assertThatThrownBy(() -> update(read, form)).isInstanceOf(ConflictException.class);
    }

    @Test
    void aTeamIsOfPeopleInServiceUnlessTheyStandThereAlready() {
        long member = person();
        CustomerForm form = form();
        form.setTeamIds(List.of(member));
        long id = create(form);
        company.asSystem(() -> {
            staff.setClosed(member, true);
            return null;
        });
        CustomerForm kept = new CustomerForm(find(id));
        kept.setNote("still there");
        update(find(id), kept);

        CustomerForm other = form();
        other.setOwnerId(member);
        other.setTeamIds(List.of(person(), member, -1L));
        assertThatThrownBy(() -> create(other))
                .hasMessageContaining("ownerId: staff.left.already")
                .hasMessageContaining("team[1].staffId: staff.left.already")
                .hasMessageContaining("team[2].staffId: error.not-found");
    }

    @Test
    void aParentIsACustomerWithinReachUnlessItStandsThereAlready() {
        String seller = company.user(
                department,
                company.role(
                        ScopeLevel.OWN,
                        CrmPermissions.CUSTOMER_VIEW,
                        CrmPermissions.CUSTOMER_CREATE,
                        CrmPermissions.CUSTOMER_EDIT));
        CustomerForm form = form();
        form.setOwnerId(company.as(seller, currentUser::getStaffId));
        form.setParentId(create(form()));
        assertThatThrownBy(() -> company.as(seller, () -> customers.create(form, new ContactForm(), null)))
                .hasMessageContaining("parentId: error.not-found");

        long id = create(form);
        CustomerForm kept = new CustomerForm(find(id));
        kept.setNote("still its subsidiary");
        int version = find(id).getVersion();
        company.as(seller, () -> {
            customers.update(id, version, kept);
            return null;
        });
        assertThat(find(id).getNote()).isEqualTo("still its subsidiary");
    }

    @Test
    void theStoresOfAKeyAccountAreKeptChangedAndFound() {
        String name = Company.unique("五一店");
        CustomerForm form = form();
        form.getStores().add(store(name));
        form.getStores().add(store("河西店"));
        long id = create(form);
        Customer read = find(id);
        CustomerForm changed = new CustomerForm(read);
        changed.getStores().remove(1);
        changed.getStores().get(0).setAddress("五一大道 1 号");
        update(read, changed);

        assertThat(find(id).getStores()).extracting(CustomerStore::getAddress).containsExactly("五一大道 1 号");
        CustomerFilter filter = new CustomerFilter(name, null, null, null, null, null, false, Scope.ALL);
        assertThat(company.asSystem(() -> customers.list(filter, ListRequest.firstRows(10)))
                        .rows())
                .extracting(CustomerRow::id, CustomerRow::stores)
                .containsExactly(tuple(id, 1L));
    }

    @Test
    void aStoreNeedsAName() {
        CustomerForm form = form();
        form.getStores().add(store(" "));

        assertThatThrownBy(() -> create(form)).hasMessageContaining("stores[0].name: error.required");
    }

    private static CustomerStoreForm store(String name) {
        CustomerStoreForm store = new CustomerStoreForm();
        store.setName(name);
        return store;
    }

    @Test
    void aLikelyDuplicateIsStoppedAndShowsOwnerAndDepartmentOnly() {
        CustomerForm first = form();
        first.setPhone("0731-" + number());
        create(first);
        CustomerForm second = form();
        second.setName(first.getName() + "有限公司");
        second.setPhone(first.getPhone().replace("-", " "));

        assertThatThrownBy(() -> create(second))
                .hasMessageContaining("name: customer.duplicate.name[" + ownerName() + ", ")
                .hasMessageContaining("phone: customer.duplicate.phone[" + ownerName() + ", ");
    }

    @Test
    void onlyOwnerAndTeamSeeACustomerWhoseScopeIsOwn() {
        String mate = user();
        String stranger = user();
        CustomerForm form = form();
        form.setTeamIds(List.of(company.as(mate, currentUser::getStaffId)));
        long id = create(form);

        assertThat(company.as(mate, () -> customers.find(id)).getId()).isEqualTo(id);
        assertThatThrownBy(() -> company.as(stranger, () -> customers.find(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> company.as(stranger, () -> contacts.of(id))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aDeletedCustomerTakesItsContactsWithItAndFreesItsNumbers() {
        String mobile = "138" + number();
        long id = create(form());
        contact(id, mobile);
        company.asSystem(() -> {
            customers.delete(id);
            return null;
        });

        assertThatThrownBy(() -> find(id)).isInstanceOf(NotFoundException.class);
        assertThat(contact(create(form()), mobile)).isPositive();
    }

    @Test
    void aPersonWithCustomersIsNotDeleted() {
        create(form());

        assertThatThrownBy(() -> company.asSystem(() -> {
                    staff.delete(owner);
                    return null;
                }))
                .hasMessageContaining("customer.referred[1]");
    }

    @Test
    void aCustomerGoesToTheDepartmentOfItsNewOwnerUnlessAnotherOneIsChosen() {
        long id = create(form());
        long elsewhere = company.department(null);
        StaffForm colleague = new StaffForm();
        colleague.setName(Company.unique("林"));
        colleague.setDepartmentId(elsewhere);
        long other = company.asSystem(() -> staff.create(colleague, null));

        change(id, form -> form.setOwnerId(other));
        assertThat(company.<Long>asSystem(() -> customers.find(id).getDepartmentId()))
                .isEqualTo(elsewhere);

        change(id, form -> {
            form.setOwnerId(owner);
            form.setDepartmentId(department);
        });
        assertThat(company.<Long>asSystem(() -> customers.find(id).getDepartmentId()))
                .isEqualTo(department);
    }

    private void change(long id, Consumer<CustomerForm> change) {
        company.asSystem(() -> {
            CustomerForm form = new CustomerForm(customers.find(id));
            change.accept(form);
            customers.update(id, customers.find(id).getVersion(), form);
            return null;
        });
    }

    private CustomerForm form() {
        CustomerForm form = new CustomerForm();
        form.setName("湖南" + Company.unique("恒泰"));
        form.setOwnerId(owner);
        return form;
    }

    /** Eight digits that no other test uses. */
    private static String number() {
        return String.format("%08d", Math.floorMod(Long.parseLong(Company.unique(""), 36), 100_000_000L));
    }

    private long person() {
        StaffForm form = new StaffForm();
        form.setName(Company.unique("林"));
        form.setDepartmentId(department);
        return company.asSystem(() -> staff.create(form, null));
    }

    private String user() {
        return company.user(department, company.role(ScopeLevel.OWN, CrmPermissions.CUSTOMER_VIEW));
    }

    private String ownerName() {
        return company.asSystem(() -> people.name(owner));
    }

    private long create(CustomerForm form) {
        return company.asSystem(() -> customers.create(form, new ContactForm(), null));
    }

    private Customer find(long id) {
        return company.asSystem(() -> customers.find(id));
    }

    private List<Contact> contacts(long customer) {
        return company.asSystem(() -> contacts.of(customer));
    }

    private long contact(long customer, String mobile) {
        ContactForm form = new ContactForm();
        form.setName("李娜");
        form.setMobile(mobile);
        return company.asSystem(() -> contacts.create(customer, form, null));
    }

    private void update(Customer read, CustomerForm form) {
        company.asSystem(() -> {
            customers.update(read.getId(), read.getVersion(), form);
            return null;
        });
    }
}
