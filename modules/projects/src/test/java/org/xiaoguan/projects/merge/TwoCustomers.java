package org.xiaoguan.projects.merge;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.xiaoguan.crm.contact.ContactForm;
import org.xiaoguan.crm.contact.ContactService;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerForm;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.crm.customer.CustomerStoreForm;
import org.xiaoguan.crm.merge.MergeField;
import org.xiaoguan.crm.merge.MergeService;
import org.xiaoguan.projects.Company;

/** What tests of a merge begin with: two customers of one owner. */
abstract class TwoCustomers {
    @Inject
    MergeService merges;

    @Inject
    CustomerService customers;

    @Inject
    ContactService contacts;

    @Inject
    Company company;

    long department;
    long owner;
    long survivor;
    long other;

    @BeforeEach
    void begin() {
        company.asSystem(() -> {
            department = company.department();
            owner = company.person(department);
            survivor = company.customer(department, owner);
            other = customer("0731-" + digits(), owner);
            return null;
        });
    }

    void merge() {
        merge(survivor, other, EnumSet.noneOf(MergeField.class));
    }

    void merge(long into, long from, Set<MergeField> fromOther) {
        company.asSystem(() -> {
            merges.merge(into, find(into).getVersion(), from, find(from).getVersion(), fromOther);
            return null;
        });
    }

    Customer find(long id) {
        return company.asSystem(() -> customers.find(id));
    }

    /** With a store, a number and a credit code of nobody else. */
    long customer(String phone, long ownerId) {
        CustomerForm form = new CustomerForm();
        form.setName(Company.unique("长沙恒泰"));
        form.setPhone(phone);
        form.setOwnerId(ownerId);
        CustomerStoreForm store = new CustomerStoreForm();
        store.setName("五一店");
        form.getStores().add(store);
        return customers.create(form, new ContactForm(), null);
    }

    long contact(long customer, String name, String mobile) {
        ContactForm form = new ContactForm();
        form.setName(name);
        form.setMobile(mobile);
        return contacts.create(customer, form, null);
    }

    static String digits() {
        return String.format("%08d", Math.floorMod(System.nanoTime(), 100_000_000L));
    }
}
