package org.xiaoguan.web.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.administration.Company;
import org.xiaoguan.crm.evaluation.EvaluationForm;
import org.xiaoguan.crm.evaluation.EvaluationLineForm;
import org.xiaoguan.crm.evaluation.EvaluationResult;
import org.xiaoguan.crm.questionnaire.Answers;
import org.xiaoguan.crm.questionnaire.Occasion;
import org.xiaoguan.crm.questionnaire.QuestionForm;
import org.xiaoguan.crm.questionnaire.Questionnaire;
import org.xiaoguan.crm.questionnaire.QuestionnaireForm;
import org.xiaoguan.crm.survey.SurveyForm;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.grid.Typed;

/** What is typed of the relation to a customer: an evaluation, a questionnaire, a survey. */
final class TypedRelations {
    private TypedRelations() {}

    static EvaluationForm evaluation() {
        EvaluationForm form = new EvaluationForm();
        form.setEvaluatedOn(LocalDate.now(BusinessClock.ZONE).minusDays(1));
        form.setResult(EvaluationResult.MAINTAIN);
        form.setGrounds("回款及时");
        EvaluationLineForm line = new EvaluationLineForm("回款", 100);
        line.setScore(Typed.of(new BigDecimal("80")));
        form.getLines().add(line);
        return form;
    }

    static QuestionnaireForm questionnaire(String question) {
        QuestionnaireForm form = new QuestionnaireForm();
        form.setName(Company.unique("问卷"));
        form.setOccasion(Occasion.DELIVERY);
        form.setQuestions(new ArrayList<>(List.of(new QuestionForm(question, Answers.SCALE, new BigDecimal("100")))));
        return form;
    }

    /** What a customer answered to every question. */
    static SurveyForm answered(Questionnaire asked, long customer) {
        SurveyForm form = new SurveyForm(asked);
        form.setCustomerId(customer);
        form.setSurveyedOn(LocalDate.now(BusinessClock.ZONE).minusDays(1));
        form.getAnswers().forEach(answer -> answer.setAnswer(4));
        return form;
    }
}
