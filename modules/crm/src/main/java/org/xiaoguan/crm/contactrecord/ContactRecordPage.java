package org.xiaoguan.crm.contactrecord;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** One contact with a customer, to be read; its next step to be ticked off. */
@Named
@RequestScoped
public class ContactRecordPage {
    @Inject
    ListAddress address;

    @Inject
    ContactRecordService records;

    @Inject
    NextStepService steps;

    @Inject
    SpotCheckService checks;

    @Inject
    Customers customers;

    @Inject
    CustomerLabels labels;

    @Inject
    Actions actions;

    @Inject
    Texts texts;

    private ContactRecordRow record;
    private boolean customerShown;
    private boolean editable;
    private boolean open;
    private boolean checkable;
    private boolean deletable;

    @PostConstruct
    void read() {
        record = records.view(address.requiredId("id"));
        customerShown = customers.reached(record.customerId()).isPresent();
        editable = records.may(CrmPermissions.RECORD_EDIT, record.id());
        open = steps.mayFinish(record.id());
        checkable = checks.mayCheck(record.id());
        deletable = records.may(CrmPermissions.RECORD_DELETE, record.id());
    }

    public ContactRecordRow getRecord() {
        return record;
    }

    /** Who met or reached the customer. */
    public String getPerson() {
        return labels.person(record.staffId());
    }

    /** Who is to do the next step, where it is somebody else by now; else empty. */
    public String getNextPerson() {
        boolean handedOver = record.nextStaffId() != null && record.nextStaffId() != record.staffId();
        return handedOver ? labels.person(record.nextStaffId()) : "";
    }

    /** Who checked it, and when. */
    public String getChecker() {
        return texts.format("contactrecord.checked.by", labels.person(record.checkedById()), record.checkedOn());
    }

    /** Whether the reader may note a spot check. */
    public boolean isCheckable() {
        return checkable;
    }

    /** Why it does not count towards a quota; empty where it does. */
    public String getMissing() {
        List<String> missing = record.missing();
        String fields = missing.stream().map(texts::get).collect(Collectors.joining(texts.get("contactrecord.and")));
        return missing.isEmpty() ? "" : texts.format("contactrecord.missing", fields);
    }

    public String finishNextStep() {
        return actions.perform(() -> steps.finish(record.id()))
                ? actions.to("/crm/contactrecord/view", record.id())
                : null;
    }

    public String delete() {
        if (!actions.perform(() -> records.delete(record.id()))) {
            return null;
        }
        actions.done("contactrecord.deleted");
        return actions.to("/crm/contactrecord/list");
    }

    /** Whether the reader may open the page of the customer, which may be somebody else's by now. */
    public boolean isCustomerShown() {
        return customerShown;
    }

    /** Whether the reader may change it. */
    public boolean isEditable() {
        return editable;
    }

    /** Whether the reader may delete it. */
    public boolean isDeletable() {
        return deletable;
    }

    /** Whether the next step waits to be done by the reader. */
    public boolean isOpen() {
        return open;
    }
}
