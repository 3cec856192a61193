package org.xiaoguan.crm.survey;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.crm.questionnaire.Questionnaire;
import org.xiaoguan.shared.Violations;

/** What a person types of what a customer answered. */
public class SurveyForm implements Serializable {
    private Long customerId;
    private Long contactId;
    private LocalDate surveyedOn;
    private String comment;
    private List<AnswerForm> answers = new ArrayList<>();

    /** An empty form of the questionnaire. */
    public SurveyForm(Questionnaire questionnaire) {
        questionnaire.getQuestions().forEach(question -> answers.add(new AnswerForm(question)));
    }

    /** A form that shows an existing survey. */
    public SurveyForm(Survey survey) {
        customerId = survey.getCustomerId();
        contactId = survey.getContactId();
        surveyedOn = survey.getSurveyedOn();
        comment = survey.getComment();
        survey.getAnswers().forEach(answer -> answers.add(new AnswerForm(answer)));
    }

    /** Every rule that this form can break by itself. */
    void check(LocalDate today) {
        Violations violations = new Violations()
                .present("customerId", customerId)
                .present("surveyedOn", surveyedOn)
                .require(surveyedOn == null || !surveyedOn.isAfter(today), "surveyedOn", "survey.later", today)
                .optionalText("comment", comment, Survey.COMMENT_LENGTH);
        for (int i = 0; i < answers.size(); i++) {
            Integer answer = answers.get(i).getAnswer();
            String field = "lines[" + i + "].answer";
            violations
                    .require(answer != null, field, "survey.unanswered")
                    .require(
                            answer == null || answers.get(i).getAnswers().allows(answer), field, "survey.answer.range");
        }
        violations.throwIfAny();
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

    public LocalDate getSurveyedOn() {
        return surveyedOn;
    }

    public void setSurveyedOn(LocalDate surveyedOn) {
        this.surveyedOn = surveyedOn;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public List<AnswerForm> getAnswers() {
        return answers;
    }
}
