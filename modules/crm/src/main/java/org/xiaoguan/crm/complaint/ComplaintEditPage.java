package org.xiaoguan.crm.complaint;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.administration.api.Dictionaries;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.crm.api.WorkReference;
import org.xiaoguan.crm.survey.Survey;
import org.xiaoguan.crm.survey.SurveyService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.form.ViewedRecordPage;
import org.xiaoguan.ui.text.Texts;

/** The form of a complaint that was received. */
@Named
@ViewScoped
public class ComplaintEditPage extends ViewedRecordPage<ComplaintForm> {
    public static final String KINDS = "complaint-kind";

    @Inject
    ComplaintService complaints;

    @Inject
    ComplaintReferences references;

    @Inject
    SurveyService surveys;

    @Inject
    Texts texts;

    @Inject
    Customers customers;

    @Inject
    Dictionaries dictionaries;

    @Inject
    BusinessClock clock;

    private Long customerId;
    private Long surveyId;
    private String number;

    public ComplaintEditPage() {
        super(Complaint.KIND, new ComplaintForm(), "complaint.saved");
    }

    /** A new one comes now, from the customer that the address names. */
    @Override
    public void open() {
        super.open();
        if (getId() == null) {
            getForm().receivedAt(clock.now());
            getForm().setCustomerId(customerId);
            customerChosen();
            if (surveyId != null) {
                takeFrom(surveys.view(surveyId));
            }
        }
    }

    @Override
    protected Shown<ComplaintForm> find(long id) {
        Complaint complaint = complaints.find(id);
        number = complaint.getNumber();
        return new Shown<>(new ComplaintForm(complaint), complaint.getVersion(), false);
    }

    /** What a customer said in a survey. */
    private void takeFrom(Survey survey) {
        ComplaintForm form = getForm();
        form.setSurveyId(survey.getId());
        form.setCustomerId(survey.getCustomerId());
        form.setContactId(survey.getContactId());
        form.setDescription(texts.format(
                "survey.complained",
                survey.getSurveyedOn(),
                survey.getScore(),
                survey.getComment() == null ? "" : survey.getComment()));
    }

    /** The only contact of a customer is who complains. */
    public void customerChosen() {
        getForm().setContactId(customers.onlyContact(getForm().getCustomerId()));
        getForm().setReference(null);
    }

    @Override
    protected long create(ComplaintForm form, String formKey) {
        return complaints.create(form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, ComplaintForm form) {
        complaints.update(id, readVersion, form);
    }

    @Override
    public boolean isEditable() {
        return user.may(getId() == null ? CrmPermissions.COMPLAINT_CREATE : CrmPermissions.COMPLAINT_EDIT);
    }

    /** What the draft is about: the complaint, or the customer whom a new one is opened for. */
    @Override
    public Serializable getRecord() {
        return getId() == null ? "customer-" + customerId + (surveyId == null ? "" : "-" + surveyId) : getId();
    }

    /** The contacts of the chosen customer, as far as the caller sees it. */
    public List<Option> getContacts() {
        return customers.contactOptions(getForm().getCustomerId());
    }

    /** What was done for the customer, and what the complaint names already. */
    public List<WorkReference> getReferences() {
        List<WorkReference> known = new ArrayList<>(references.of(getForm().getCustomerId()));
        String kept = getForm().getReference();
        if (kept != null && known.stream().noneMatch(work -> work.id().equals(kept))) {
            known.add(new WorkReference(kept, kept, null));
        }
        return known;
    }

    public List<Option> getKinds() {
        return dictionaries.options(KINDS);
    }

    public ComplaintChannel[] getChannels() {
        return ComplaintChannel.values();
    }

    public Severity[] getSeverities() {
        return Severity.values();
    }

    public String getNumber() {
        return number;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public void setCustomerId(Long customerId) {
        this.customerId = customerId;
    }

    public Long getSurveyId() {
        return surveyId;
    }

    public void setSurveyId(Long surveyId) {
        this.surveyId = surveyId;
    }
}
