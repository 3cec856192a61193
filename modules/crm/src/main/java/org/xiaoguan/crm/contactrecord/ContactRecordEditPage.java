package org.xiaoguan.crm.contactrecord;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;

/** The form of a contact with a customer; opened from the customer, nothing but its purpose is left to say of a visit. */
@Named
@ViewScoped
public class ContactRecordEditPage implements Serializable {
    public static final String DRAFT = "crm.contactrecord";

    @Inject
    ContactRecordService records;

    @Inject
    Customers customers;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Inject
    Actions actions;

    @Inject
    Drafts drafts;

    private Long id;
    private Long customerId;
    private String method;
    private int readVersion;
    private ContactRecordForm form = new ContactRecordForm();
    private String formKey = FormKeys.fresh();

    /** Reads the record that is to be changed; a new one is of today and of the customer that the address names. */
    public void open() {
        if (!user.may(id == null ? CrmPermissions.RECORD_CREATE : CrmPermissions.RECORD_EDIT)) {
            throw new AccessDeniedException();
        }
        if (id == null) {
            form.setContactedOn(clock.today());
            form.setCustomerId(customerId);
            if (ContactMethod.VISIT.name().equals(method)) {
                form.setMethod(ContactMethod.VISIT);
            }
            customerChosen();
            return;
        }
        ContactRecord record = records.find(id);
        form = new ContactRecordForm(record);
        readVersion = record.getVersion();
    }

    /** The only contact of a customer is whom one talked with. */
    public void customerChosen() {
        List<Option> contacts = getContacts();
        form.setContactId(contacts.size() == 1 ? contacts.get(0).id() : null);
    }

    public String save() {
        if (id == null) {
            return actions.make(() -> records.create(form, formKey))
                    .map(made -> saved("/crm/customer/view", form.getCustomerId()))
                    .orElse(null);
        }
        return actions.perform(() -> records.update(id, readVersion, form))
                ? saved("/crm/contactrecord/view", id)
                : null;
    }

    private String saved(String path, long shown) {
        drafts.discard(DRAFT, getRecord());
        boolean counts = ContactRecord.missing(form.getPurpose(), form.getResult(), form.getNextStep())
                .isEmpty();
        actions.done(counts ? "contactrecord.saved" : "contactrecord.saved.incomplete");
        return actions.to(path, shown);
    }

    /** What the draft is about: the record, or the customer whom a new one is opened for. */
    public String getRecord() {
        return id == null ? "customer-" + customerId : id.toString();
    }

    /** The contacts of the chosen customer, as far as the caller sees it. */
    public List<Option> getContacts() {
        return form.getCustomerId() == null
                ? List.of()
                : customers.reached(form.getCustomerId()).stream()
                        .flatMap(customer -> customers.contacts(customer.id()).stream())
                        .map(contact -> new Option(contact.id(), contact.name()))
                        .toList();
    }

    public ContactMethod[] getMethods() {
        return ContactMethod.values();
    }

    public ContactPurpose[] getPurposes() {
        return ContactPurpose.values();
    }

    public ContactRecordForm getForm() {
        return form;
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

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
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
