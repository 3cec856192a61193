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
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;
import org.xiaoguan.ui.text.Texts;

/** The form of a complaint that was received. */
@Named
@ViewScoped
public class ComplaintEditPage implements Serializable {
    static final String KINDS = "complaint-kind";
    private static final String DRAFT = Complaint.KIND;

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
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @Inject
    Actions actions;

    @Inject
    Drafts drafts;

    private Long id;
    private Long customerId;
    private Long surveyId;
    private String number;
    private int readVersion;
    private ComplaintForm form = new ComplaintForm();
    private String formKey = FormKeys.fresh();

    /** Reads the complaint that is to be corrected; a new one comes now, from the customer that the address names. */
    public void open() {
        if (!user.may(id == null ? CrmPermissions.COMPLAINT_CREATE : CrmPermissions.COMPLAINT_EDIT)) {
            throw new AccessDeniedException();
        }
        if (id == null) {
            form.receivedAt(clock.now());
            form.setCustomerId(customerId);
            customerChosen();
            if (surveyId != null) {
                takeFrom(surveys.view(surveyId));
            }
            return;
        }
        Complaint complaint = complaints.find(id);
        number = complaint.getNumber();
        form = new ComplaintForm(complaint);
        readVersion = complaint.getVersion();
    }

    /** What a customer said in a survey. */
    private void takeFrom(Survey survey) {
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
        List<Option> contacts = getContacts();
        form.setContactId(contacts.size() == 1 ? contacts.get(0).id() : null);
        form.setReference(null);
    }

    public String save() {
        return actions.make(() -> {
                    if (id == null) {
                        return complaints.create(form, formKey);
                    }
                    complaints.update(id, readVersion, form);
                    return id;
                })
                .map(this::saved)
                .orElse(null);
    }

    private String saved(long shown) {
        drafts.discard(DRAFT, getRecord());
        actions.done("complaint.saved");
        return actions.to("/crm/complaint/view", shown);
    }

    /** What the draft is about: the complaint, or the customer whom a new one is opened for. */
    public String getRecord() {
        return id == null ? "customer-" + customerId + (surveyId == null ? "" : "-" + surveyId) : id.toString();
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

    /** What was done for the customer, and what the complaint names already. */
    public List<WorkReference> getReferences() {
        List<WorkReference> known = new ArrayList<>(references.of(form.getCustomerId()));
        String kept = form.getReference();
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

    public ComplaintForm getForm() {
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

    public Long getSurveyId() {
        return surveyId;
    }

    public void setSurveyId(Long surveyId) {
        this.surveyId = surveyId;
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
