package org.xiaoguan.crm.survey;

import java.math.BigDecimal;
import java.util.List;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.crm.questionnaire.Answers;
import org.xiaoguan.crm.questionnaire.QuestionnaireQuestion;
import org.xiaoguan.shared.Beans;
import org.xiaoguan.ui.grid.GridLine;
import org.xiaoguan.ui.text.Keys;
import org.xiaoguan.ui.text.Texts;

/** A question as it is shown, and what a person types of its answer. */
public class AnswerForm implements GridLine {
    private final String question;
    private final Answers answers;
    private final BigDecimal weight;
    private Integer answer;

    /** A line behind the last question, which asks nothing. */
    public AnswerForm() {
        question = null;
        answers = null;
        weight = null;
    }

    AnswerForm(QuestionnaireQuestion asked) {
        question = asked.getQuestion();
        answers = asked.getAnswers();
        weight = asked.getWeight();
    }

    AnswerForm(SurveyAnswer existing) {
        question = existing.getQuestion();
        answers = existing.getAnswers();
        weight = existing.getWeight();
        answer = existing.getAnswer();
    }

    /** Whether the person was shown this question as it is asked: a questionnaire may be changed meanwhile. */
    boolean isOf(SurveyAnswer asked) {
        return asked.getQuestion().equals(question)
                && asked.getAnswers() == answers
                && asked.getWeight().compareTo(weight) == 0;
    }

    @Override
    public boolean isBlank() {
        return question == null;
    }

    @Override
    public void paste(String cell, String text) {
        // answers are chosen
    }

    public String getQuestion() {
        return question;
    }

    public Answers getAnswers() {
        return answers;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    /** What can be said, the best first. */
    public List<Option> getChoices() {
        if (answers == null) {
            return List.of();
        }
        Texts texts = Beans.of(Texts.class);
        return answers.all().stream()
                .map(step -> new Option(step, texts.get(key(answers, step))))
                .toList();
    }

    /** Message key of what an answer means. */
    static String key(Answers answers, int step) {
        return Keys.of("survey.answer.", answers) + "-" + step;
    }

    public Integer getAnswer() {
        return answer;
    }

    public void setAnswer(Integer answer) {
        this.answer = answer;
    }
}
