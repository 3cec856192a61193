package org.xiaoguan.crm.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.form.ViewedRecordPage;

/** The form of a contact, which is read on the page of its customer. */
@Named
@ViewScoped
public class ContactEditPage extends ViewedRecordPage<ContactForm> {
    @Inject
    ContactService contacts;

    @Inject
    CustomerService customers;

    private Long customerId;
    private String customerName;

    public ContactEditPage() {
        super(Contact.KIND, new ContactForm(), "contact.saved");
    }

    /** @throws NotFoundException without a customer, and for one that the caller may not change */
    @Override
    public void open() {
        super.open();
        if (customerId == null || !customers.mayEdit(customerId)) {
            throw new NotFoundException();
        }
        customerName = customers.find(customerId).getName();
    }

    @Override
    protected Shown<ContactForm> find(long id) {
        Contact contact = contacts.find(id);
        customerId = contact.getCustomerId();
        return new Shown<>(new ContactForm(contact), contact.getVersion(), contact.isClosed());
    }

    @Override
    public boolean isEditable() {
        return user.may(CrmPermissions.CUSTOMER_EDIT);
    }

    @Override
    protected long create(ContactForm form, String formKey) {
        return contacts.create(customerId, form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, ContactForm form) {
        contacts.update(id, readVersion, form);
    }

    public String close() {
        return after(contacts::close, "common.saved");
    }

    public String reopen() {
        return after(contacts::reopen, "common.saved");
    }

    public String delete() {
        return after(contacts::delete, "contact.deleted");
    }

    @Override
    protected String next(long left) {
        return "/crm/customer/view?id=" + customerId;
    }

    /** What the draft is about: the contact, or the customer that gets a new one. */
    @Override
    public Serializable getRecord() {
        return getId() == null ? "customer-" + customerId : getId();
    }

    public String getCustomerName() {
        return customerName;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }
}
