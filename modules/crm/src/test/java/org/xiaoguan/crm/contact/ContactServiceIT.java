package org.xiaoguan.crm.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.staff.StaffForm;
import org.xiaoguan.administration.staff.StaffService;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;

/** Contacts through the services: conflicts, duplicates, namesakes. */
@ExtendWith(ArquillianExtension.class)
class ContactServiceIT {
    @Inject
    ContactService contacts;

    @Inject
    CustomerService customers;

    @Inject
    StaffService staff;

    @Inject
    Company company;

    private long owner;

    @BeforeEach
    void begin() {
        StaffForm form = new StaffForm();
        form.setName(Company.unique("林"));
        form.setDepartmentId(company.department(null));
        owner = company.asSystem(() -> staff.create(form, null));
    }

    @Test
    void aContactsNumberIsTakenOnceOverAllCustomers() {
        String mobile = "138" + number();
        contact(customer(), "李娜", mobile);
        long other = customer();

        assertThatThrownBy(() -> contact(other, "李娜", mobile.substring(0, 3) + " " + mobile.substring(3)))
                .hasMessageContaining("mobile: customer.duplicate.phone");
    }

    @Test
    void theSecondToSaveAContactLearnsOfTheFirst() {
        long id = contact(customer(), "李娜", "138" + number());
        Contact read = company.asSystem(() -> contacts.find(id));
        ContactForm form = new ContactForm(read);
        form.setNote("first");
        update(read, form);
        form.setNote("second");

        assertThatThrownBy(() -> update(read, form)).isInstanceOf(ConflictException.class);
    }

    @Test
    void twoContactsOfOneNameAreToldApartByTheirCustomer() {
        long one = customer();
        long other = customer();
        String name = Company.unique("王芳");
        long first = contact(one, name, "138" + number());
        contact(other, name, "138" + number());

        assertThat(company.asSystem(() -> contacts.idsBy("name", name, one))).containsExactly(first);
        assertThat(company.asSystem(() -> contacts.idsBy("name", name, null))).hasSize(2);
    }

    private long customer() {
        CustomerForm form = new CustomerForm();
        form.setName("湖南" + Company.unique("恒泰"));
        form.setOwnerId(owner);
        return company.asSystem(() -> customers.create(form, new ContactForm(), null));
    }

    /** Eight digits that no other test uses. */
    private static String number() {
        return String.format("%08d", Math.floorMod(Long.parseLong(Company.unique(""), 36), 100_000_000L));
    }

    private long contact(long customer, String name, String mobile) {
        ContactForm form = new ContactForm();
        form.setName(name);
        form.setMobile(mobile);
        return company.asSystem(() -> contacts.create(customer, form, null));
    }

    private void update(Contact read, ContactForm form) {
        company.asSystem(() -> {
            contacts.update(read.getId(), read.getVersion(), form);
            return null;
        });
    }
}
