package org.xiaoguan.crm.contactrecord;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.form.ViewedRecordPage;

/** The form of a contact with a customer; opened from the customer, nothing but its purpose is left to say of a visit. */
@Named
@ViewScoped
public class ContactRecordEditPage extends ViewedRecordPage<ContactRecordForm> {
    @Inject
    ContactRecordService records;

    @Inject
    Customers customers;

    @Inject
    BusinessClock clock;

    private Long customerId;
    private String method;

    public ContactRecordEditPage() {
        super(ContactRecord.KIND, new ContactRecordForm(), "contactrecord.saved");
    }

    /** A new one is of today and of the customer that the address names. */
    @Override
    public void open() {
        super.open();
        if (getId() == null) {
            getForm().setContactedOn(clock.today());
            getForm().setCustomerId(customerId);
            if (ContactMethod.VISIT.name().equals(method)) {
                getForm().setMethod(ContactMethod.VISIT);
            }
            customerChosen();
        }
    }

    @Override
    protected Shown<ContactRecordForm> find(long id) {
        ContactRecord record = records.find(id);
        return new Shown<>(new ContactRecordForm(record), record.getVersion(), false);
    }

    /** The only contact of a customer is whom one talked with. */
    public void customerChosen() {
        getForm().setContactId(customers.onlyContact(getForm().getCustomerId()));
    }

    @Override
    protected long create(ContactRecordForm form, String formKey) {
        return records.create(form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, ContactRecordForm form) {
        records.update(id, readVersion, form);
    }

    @Override
    public boolean isEditable() {
        return user.may(getId() == null ? CrmPermissions.RECORD_CREATE : CrmPermissions.RECORD_EDIT);
    }

    /** Tells whether the record counts. */
    @Override
    protected String savedNote() {
        ContactRecordForm form = getForm();
        boolean counts = ContactRecord.missing(form.getPurpose(), form.getResult(), form.getNextStep())
                .isEmpty();
        return counts ? "contactrecord.saved" : "contactrecord.saved.incomplete";
    }

    /** Whoever recorded a contact goes on with the customer. */
    @Override
    protected String next(long left) {
        return getId() == null ? "/crm/customer/view?id=" + getForm().getCustomerId() : super.next(left);
    }

    /** What the draft is about: the record, or the customer whom a new one is opened for. */
    @Override
    public Serializable getRecord() {
        return getId() == null ? "customer-" + customerId : getId();
    }

    /** The contacts of the chosen customer, as far as the caller sees it. */
    public List<Option> getContacts() {
        return customers.contactOptions(getForm().getCustomerId());
    }

    public ContactMethod[] getMethods() {
        return ContactMethod.values();
    }

    public ContactPurpose[] getPurposes() {
        return ContactPurpose.values();
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
}
