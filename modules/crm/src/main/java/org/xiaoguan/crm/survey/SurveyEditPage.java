package org.xiaoguan.crm.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.crm.CrmPermissions;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.crm.questionnaire.Questionnaire;
import org.xiaoguan.crm.questionnaire.QuestionnaireService;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.draft.Drafts;
import org.xiaoguan.ui.form.Actions;
import org.xiaoguan.ui.form.FormKeys;
import org.xiaoguan.ui.grid.Grid;

/** The form of what a customer answered; of a new one it is chosen first what is asked. */
@Named
@ViewScoped
public class SurveyEditPage implements Serializable {
    private static final String DRAFT = Survey.KIND;

    @Inject
    SurveyService surveys;

    @Inject
    QuestionnaireService questionnaires;

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
    private Long questionnaireId;
    private String questionnaire;
    private int readVersion;
    private SurveyForm form;
    private final Grid<AnswerForm> lines = new Grid<>(AnswerForm::new);
    private String formKey = FormKeys.fresh();

    public void open() {
        if (!user.may(CrmPermissions.SURVEY_EDIT)) {
            throw new AccessDeniedException();
        }
        if (id != null) {
            Survey survey = surveys.find(id);
            form = new SurveyForm(survey);
            readVersion = survey.getVersion();
            questionnaireId = survey.getQuestionnaireId();
            questionnaire = questionnaires.find(questionnaireId).getName();
        } else if (questionnaireId != null) {
            Questionnaire asked = questionnaires.find(questionnaireId);
            questionnaire = asked.getName();
            form = new SurveyForm(asked);
            form.setSurveyedOn(clock.today());
            form.setCustomerId(customerId);
            customerChosen();
        }
        if (form != null) {
            lines.load(form.getAnswers());
        }
    }

    /** The only contact of a customer is who answers. */
    public void customerChosen() {
        List<Option> contacts = getContacts();
        form.setContactId(contacts.size() == 1 ? contacts.get(0).id() : null);
    }

    public String save() {
        return actions.make(() -> {
                    if (id == null) {
                        return surveys.create(questionnaireId, form, formKey);
                    }
                    surveys.update(id, readVersion, form);
                    return id;
                })
                .map(this::saved)
                .orElse(null);
    }

    private String saved(long shown) {
        drafts.discard(DRAFT, getRecord());
        actions.done("survey.saved");
        return actions.to("/crm/survey/view", shown);
    }

    /** What the draft is about: the survey, or what is asked of whom. */
    public String getRecord() {
        return id == null ? "new-" + questionnaireId + "-" + customerId : id.toString();
    }

    /** What customers can be asked. */
    public List<Questionnaire> getQuestionnaires() {
        return questionnaires.open();
    }

    /** Whether it is known what is asked. */
    public boolean isChosen() {
        return form != null;
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

    public String getQuestionnaire() {
        return questionnaire;
    }

    public SurveyForm getForm() {
        return form;
    }

    public Grid<AnswerForm> getLines() {
        return lines;
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

    public Long getQuestionnaireId() {
        return questionnaireId;
    }

    public void setQuestionnaireId(Long questionnaireId) {
        this.questionnaireId = questionnaireId;
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
