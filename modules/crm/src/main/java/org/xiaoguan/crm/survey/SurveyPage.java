package org.xiaoguan.crm.survey;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.crm.questionnaire.QuestionnaireService;
import org.xiaoguan.ui.list.ListAddress;

/** One survey, to be read; a low score proposes a complaint. */
@Named
@RequestScoped
public class SurveyPage {
    @Inject
    ListAddress address;

    @Inject
    SurveyService surveys;

    @Inject
    QuestionnaireService questionnaires;

    @Inject
    Customers customers;

    @Inject
    CustomerLabels labels;

    private Survey survey;
    private String questionnaire;
    private boolean editable;
    private Option complaint;

    @PostConstruct
    void read() {
        survey = surveys.view(address.requiredId("id"));
        questionnaire = questionnaires.find(survey.getQuestionnaireId()).getName();
        editable = surveys.mayEdit(survey.getId());
        complaint = surveys.complaint(survey.getId()).orElse(null);
    }

    public Survey getSurvey() {
        return survey;
    }

    public String getCustomerName() {
        return customers.summary(survey.getCustomerId()).name();
    }

    public String getContactName() {
        return survey.getContactId() == null
                ? ""
                : customers.contact(survey.getContactId()).name();
    }

    public String getQuestionnaire() {
        return questionnaire;
    }

    /** Message key of an answer. */
    public String answerKey(SurveyAnswer answer) {
        return AnswerForm.key(answer.getAnswers(), answer.getAnswer());
    }

    public boolean isEditable() {
        return editable;
    }

    public boolean isLow() {
        return surveys.isLow(survey.getScore());
    }

    /** The complaint that was made of it; null where none was. */
    public Option getComplaint() {
        return complaint;
    }

    public CustomerLabels getLabels() {
        return labels;
    }
}
