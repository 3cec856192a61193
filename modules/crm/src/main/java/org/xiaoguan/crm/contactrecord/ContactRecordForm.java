package org.xiaoguan.crm.contactrecord;

import java.io.Serializable;
import java.time.LocalDate;
import org.xiaoguan.shared.TypedText;
import org.xiaoguan.shared.Violations;

/** What a person types of a contact with a customer. */
public class ContactRecordForm implements Serializable {
    private Long customerId;
    private Long contactId;
    private LocalDate contactedOn;
    private ContactMethod method = ContactMethod.CALL;
    private ContactPurpose purpose;
    private String preparation;
    private String result;
    private String analysis;
    private String nextStep;
    private LocalDate nextOn;

    /** A form for a new record. */
    public ContactRecordForm() {}

    /** A form that shows an existing one. */
    public ContactRecordForm(ContactRecord record) {
        customerId = record.getCustomerId();
        contactId = record.getContactId();
        contactedOn = record.getContactedOn();
        method = record.getMethod();
        purpose = record.getPurpose();
        preparation = record.getPreparation();
        result = record.getResult();
        analysis = record.getAnalysis();
        nextStep = record.getNextStep();
        nextOn = record.getNextOn();
    }

    /**
     * Every rule that this form can break by itself.
     *
     * @param kept the day of the next step that the record has already, which may have passed since; null for none
     */
    void check(LocalDate today, LocalDate kept) {
        Violations violations = new Violations()
                .present("customerId", customerId)
                .present("contactedOn", contactedOn)
                .require(
                        contactedOn == null || !contactedOn.isAfter(today),
                        "contactedOn",
                        "contactrecord.contactedOn.future",
                        today)
                .present("method", method)
                .require(method != ContactMethod.VISIT || purpose != null, "purpose", "contactrecord.purpose.of-visit")
                .optionalText("preparation", preparation, ContactRecord.TEXT_LENGTH)
                .optionalText("result", result, ContactRecord.TEXT_LENGTH)
                .optionalText("analysis", analysis, ContactRecord.TEXT_LENGTH)
                .optionalText("nextStep", nextStep, ContactRecord.STEP_LENGTH);
        checkNext(violations, today, kept);
        violations.throwIfAny();
    }

    private void checkNext(Violations violations, LocalDate today, LocalDate kept) {
        boolean said = TypedText.of(nextStep) != null;
        violations.require(said || nextOn == null, "nextStep", "contactrecord.nextStep.missing");
        violations.require(!said || nextOn != null, "nextOn", "contactrecord.nextOn.missing");
        if (nextOn == null) {
            return;
        }
        if (nextOn.isBefore(today) && !nextOn.equals(kept)) {
            violations.add("nextOn", "contactrecord.nextOn.past", nextOn, today);
        } else if (contactedOn != null && nextOn.isBefore(contactedOn)) {
            violations.add("nextOn", "error.dates.order", nextOn, contactedOn);
        }
    }

    public Long getCustomerId() {
        return customerId;
    }

    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    public Long getContactId() {
        return contactId;
    }

    public void setContactId(Long contactId) {
        this.contactId = contactId;
    }

    public LocalDate getContactedOn() {
        return contactedOn;
    }

    public void setContactedOn(LocalDate contactedOn) {
        this.contactedOn = contactedOn;
    }

    public ContactMethod getMethod() {
        return method;
    }

    public void setMethod(ContactMethod method) {
        this.method = method;
    }

    public ContactPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(ContactPurpose purpose) {
        this.purpose = purpose;
    }

    public String getPreparation() {
        return preparation;
    }

    public void setPreparation(String preparation) {
        this.preparation = preparation;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getAnalysis() {
        return analysis;
    }

    public void setAnalysis(String analysis) {
        this.analysis = analysis;
    }

    public String getNextStep() {
        return nextStep;
    }

    public void setNextStep(String nextStep) {
        this.nextStep = nextStep;
    }

    public LocalDate getNextOn() {
        return nextOn;
    }

    public void setNextOn(LocalDate nextOn) {
        this.nextOn = nextOn;
    }
}
