package org.xiaoguan.crm.questionnaire;

import java.math.BigDecimal;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.ui.grid.GridLine;
import org.xiaoguan.ui.grid.Typed;

/** What a person types of a question. */
public class QuestionForm implements GridLine {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private String question;
    private Answers answers = Answers.SCALE;
    private Typed weight = Typed.EMPTY;

    /** A form for a new question. */
    public QuestionForm() {}

    /** A question as it is typed. */
    public QuestionForm(String question, Answers answers, BigDecimal weight) {
        this.question = question;
        this.answers = answers;
        this.weight = Typed.of(weight);
    }

    /** A form that shows an existing one. */
    public QuestionForm(QuestionnaireQuestion existing) {
        this(existing.getQuestion(), existing.getAnswers(), existing.getWeight());
    }

    void check(Violations violations, String place) {
        BigDecimal value = weight.value();
        violations
                .text(place + ".question", question, QuestionnaireQuestion.QUESTION_LENGTH)
                .present(place + ".answers", answers)
                .require(
                        value != null
                                && value.signum() > 0
                                && value.compareTo(HUNDRED) <= 0
                                && value.stripTrailingZeros().scale() <= 2,
                        place + ".weight",
                        "questionnaire.weight.range");
    }

    @Override
    public boolean isBlank() {
        return (question == null || question.isBlank()) && weight.isBlank();
    }

    @Override
    public void paste(String cell, String text) {
        switch (cell) {
            case "question" -> question = text;
            case "weight" -> weight = Typed.pasted(text);
            default -> {}
        }
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public Answers getAnswers() {
        return answers;
    }

    public void setAnswers(Answers answers) {
        this.answers = answers;
    }

    public Typed getWeight() {
        return weight;
    }

    public void setWeight(Typed weight) {
        this.weight = weight;
    }
}
