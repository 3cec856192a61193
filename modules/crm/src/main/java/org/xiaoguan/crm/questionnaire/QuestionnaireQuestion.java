package org.xiaoguan.crm.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.xiaoguan.administration.api.Audited;

/** A question, how it can be answered and what the answer weighs. */
@Entity
@Table(name = "crm_questionnaire_question")
@Audited(kind = "crm.questionnaire-question", partOf = "questionnaire")
public class QuestionnaireQuestion {
    static final int QUESTION_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_questionnaire_question")
    @SequenceGenerator(
            name = "crm_questionnaire_question",
            sequenceName = "crm_questionnaire_question_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    /** Read by the database and the audit trail. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "questionnaire_id")
    private Questionnaire questionnaire;

    @Column(name = "line_no")
    private int lineNo;

    private String question;

    @Enumerated(EnumType.STRING)
    private Answers answers;

    private BigDecimal weight;

    protected QuestionnaireQuestion() {}

    QuestionnaireQuestion(Questionnaire questionnaire, int lineNo) {
        this.questionnaire = questionnaire;
        this.lineNo = lineNo;
    }

    void change(QuestionForm form) {
        question = form.getQuestion().strip();
        answers = form.getAnswers();
        weight = form.getWeight().value().setScale(2);
    }

    public Long getId() {
        return id;
    }

    public int getLineNo() {
        return lineNo;
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
}
