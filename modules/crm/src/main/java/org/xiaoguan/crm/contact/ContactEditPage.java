package org.xiaoguan.crm.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.customer.Customer;
import org.xiaoguan.crm.customer.CustomerService;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;

/** The form of a contact. */
@Named
@ViewScoped
public class ContactEditPage implements Serializable {
    public static final String DRAFT = "crm.contact";

    @Inject
    ContactService contacts;

    @Inject
    CustomerService customers;

    @Inject
    CurrentUser user;

    @Inject
    Actions actions;

    @Inject
    Drafts drafts;

    private Long id;
    private Long customerId;
    private String customerName;
    private int readVersion;
    private boolean closed;
    private ContactForm form = new ContactForm();
    private String formKey = FormKeys.fresh();

    /** Reads the contact that is to be changed, or the customer that gets a new one. */
    public void open() {
        if (!user.may(CrmPermissions.CUSTOMER_EDIT)) {
            throw new AccessDeniedException();
        }
        if (id != null) {
            Contact contact = contacts.find(id);
            form = new ContactForm(contact);
            customerId = contact.getCustomerId();
            readVersion = contact.getVersion();
            closed = contact.isClosed();
        }
        if (customerId == null || !customers.mayEdit(customerId)) {
            throw new NotFoundException();
        }
        Customer customer = customers.find(customerId);
        customerName = customer.getName();
    }

    public String save() {
        if (id == null) {
            return actions.make(() -> contacts.create(customerId, form, formKey))
                            .isPresent()
                    ? saved()
                    : null;
        }
        return actions.perform(() -> contacts.update(id, readVersion, form)) ? saved() : null;
    }

    public String close() {
        return actions.perform(() -> contacts.close(id)) ? toCustomer() : null;
    }

    public String reopen() {
        return actions.perform(() -> contacts.reopen(id)) ? toCustomer() : null;
    }

    public String delete() {
        return actions.perform(() -> contacts.delete(id)) ? toCustomer() : null;
    }

    private String saved() {
        drafts.discard(DRAFT, getRecord());
        actions.done("contact.saved");
        return toCustomer();
    }

    private String toCustomer() {
        return actions.to("/crm/customer/view", customerId);
    }

    /** What the draft is about: the contact, or the customer that gets a new one. */
    public String getRecord() {
        return id == null ? "customer-" + customerId : id.toString();
    }

    public ContactForm getForm() {
        return form;
    }

    public String getCustomerName() {
        return customerName;
    }

    public boolean isClosed() {
        return closed;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    public int getReadVersion() {
        return readVersion;
    }

    public void setReadVersion(int readVersion) {
        this.readVersion = readVersion;
    }

    public String getFormKey() {
        return formKey;
    }

    public void setFormKey(String formKey) {
        this.formKey = formKey;
    }
}
