package org.xiaoguan.crm.survey;

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
import org.xiaoguan.crm.questionnaire.Answers;
import org.xiaoguan.crm.questionnaire.QuestionnaireQuestion;

/** What was asked, what it weighed then, and the answer. */
@Entity
@Table(name = "crm_survey_answer")
@Audited(kind = "crm.survey-answer", partOf = "survey")
public class SurveyAnswer implements SurveyScore.Weighted {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_survey_answer")
    @SequenceGenerator(name = "crm_survey_answer", sequenceName = "crm_survey_answer_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    /** Read by the database and the audit trail. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "survey_id")
    private Survey survey;

    @Column(name = "line_no")
    private int lineNo;

    private String question;

    @Enumerated(EnumType.STRING)
    private Answers answers;

    private BigDecimal weight;
    private Integer answer;

    protected SurveyAnswer() {}

    SurveyAnswer(Survey survey, int lineNo, QuestionnaireQuestion asked) {
        this.survey = survey;
        this.lineNo = lineNo;
        question = asked.getQuestion();
        answers = asked.getAnswers();
        weight = asked.getWeight();
    }

    void answer(int said) {
        answer = said;
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

    @Override
    public Answers getAnswers() {
        return answers;
    }

    @Override
    public BigDecimal getWeight() {
        return weight;
    }

    @Override
    public Integer getAnswer() {
        return answer;
    }
}
