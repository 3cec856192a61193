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
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.form.ViewedRecordPage;
import org.xiaoguan.ui.grid.Grid;

/** The form of what a customer answered; of a new one it is chosen first what is asked. */
@Named
@ViewScoped
public class SurveyEditPage extends ViewedRecordPage<SurveyForm> {
    @Inject
    SurveyService surveys;

    @Inject
    QuestionnaireService questionnaires;

    @Inject
    Customers customers;

    @Inject
    BusinessClock clock;

    private Long customerId;
    private Long questionnaireId;
    private String questionnaire;
    private final Grid<AnswerForm> lines = new Grid<>(AnswerForm::new);

    public SurveyEditPage() {
        super(Survey.KIND, null, "survey.saved");
    }

    @Override
    public void open() {
        super.open();
        if (getId() == null && questionnaireId != null) {
            Questionnaire asked = questionnaires.find(questionnaireId);
            questionnaire = asked.getName();
            begin(new SurveyForm(asked));
            getForm().setSurveyedOn(clock.today());
            getForm().setCustomerId(customerId);
            customerChosen();
        }
        if (isChosen()) {
            lines.load(getForm().getAnswers());
        }
    }

    @Override
    protected Shown<SurveyForm> find(long id) {
        Survey survey = surveys.find(id);
        questionnaireId = survey.getQuestionnaireId();
        questionnaire = questionnaires.find(questionnaireId).getName();
        return new Shown<>(new SurveyForm(survey), survey.getVersion(), false);
    }

    /** The only contact of a customer is who answers. */
    public void customerChosen() {
        getForm().setContactId(customers.onlyContact(getForm().getCustomerId()));
    }

    @Override
    protected long create(SurveyForm form, String formKey) {
        return surveys.create(questionnaireId, form, formKey);
    }

    @Override
    protected void update(long id, int readVersion, SurveyForm form) {
        surveys.update(id, readVersion, form);
    }

    @Override
    public boolean isEditable() {
        return user.may(CrmPermissions.SURVEY_EDIT);
    }

    /** What the draft is about: the survey, or what is asked of whom. */
    @Override
    public Serializable getRecord() {
        return getId() == null ? "new-" + questionnaireId + "-" + customerId : getId();
    }

    /** What customers can be asked. */
    public List<Questionnaire> getQuestionnaires() {
        return questionnaires.open();
    }

    /** Whether it is known what is asked. */
    public boolean isChosen() {
        return getForm() != null;
    }

    /** The contacts of the chosen customer, as far as the caller sees it. */
    public List<Option> getContacts() {
        return customers.contactOptions(getForm().getCustomerId());
    }

    public String getQuestionnaire() {
        return questionnaire;
    }

    public Grid<AnswerForm> getLines() {
        return lines;
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
}
