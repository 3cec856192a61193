package org.xiaoguan.crm.questionnaire;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xiaoguan.shared.Violations;
import org.xiaoguan.ui.text.Formats;

/** What a person types of a questionnaire. */
public class QuestionnaireForm implements Serializable {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private String name;
    private Occasion occasion;
    private boolean closed;
    private List<QuestionForm> questions = new ArrayList<>();

    /** A form for a new one. */
    public QuestionnaireForm() {}

    /** A form that shows an existing one. */
    public QuestionnaireForm(Questionnaire questionnaire) {
        name = questionnaire.getName();
        occasion = questionnaire.getOccasion();
        closed = questionnaire.isClosed();
        questions = new ArrayList<>(
                questionnaire.getQuestions().stream().map(QuestionForm::new).toList());
    }

    /** Every rule that this form can break by itself. */
    void check() {
        Violations violations = new Violations()
                .text("name", name, Questionnaire.NAME_LENGTH)
                .present("occasion", occasion)
                .require(
                        questions.size() <= Questionnaire.MOST_QUESTIONS,
                        "name",
                        "questionnaire.most",
                        Questionnaire.MOST_QUESTIONS);
        for (int i = 0; i < questions.size(); i++) {
            questions.get(i).check(violations, "lines[" + i + "]");
        }
        if (violations.isEmpty() && weights().compareTo(HUNDRED) != 0) {
            String last = questions.isEmpty() ? "name" : "lines[" + (questions.size() - 1) + "].weight";
            violations.add(last, "questionnaire.weights", Formats.plain(weights()));
        }
        violations.throwIfAny();
    }

    /** The sum of the weights, which is to be 100. */
    public BigDecimal weights() {
        return questions.stream()
                .map(question -> question.getWeight().value())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Occasion getOccasion() {
        return occasion;
    }

    public void setOccasion(Occasion occasion) {
        this.occasion = occasion;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    public List<QuestionForm> getQuestions() {
        return questions;
    }

    public void setQuestions(List<QuestionForm> questions) {
        this.questions = questions;
    }
}
