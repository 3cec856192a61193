package org.xiaoguan.crm.survey;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.crm.questionnaire.Occasion;
import org.xiaoguan.crm.questionnaire.Questionnaire;
import org.xiaoguan.shared.Versioned;
import org.xiaoguan.shared.Violations;

/** What a customer answered, and what the answers come to. It keeps questions and weights as they were. */
@Entity
@Table(name = "crm_survey")
@Audited(kind = Survey.KIND)
public class Survey implements Versioned {
    public static final String KIND = "crm.survey";
    static final int COMMENT_LENGTH = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_survey")
    @SequenceGenerator(name = "crm_survey", sequenceName = "crm_survey_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "customer_id")
    private Long customerId;

    @Column(name = "contact_id")
    private Long contactId;

    @Column(name = "questionnaire_id")
    private Long questionnaireId;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    @Column(name = "surveyed_on")
    private LocalDate surveyedOn;

    /** Months since the year 0; the database says so. */
    @Column(name = "month_no", insertable = false, updatable = false)
    @SuppressWarnings("unused") // named in queries
    private Integer monthNo;

    @Column(name = "surveyed_by_id")
    private Long surveyedById;

    private BigDecimal score;
    private String comment;

    @OneToMany(mappedBy = "survey", cascade = CascadeType.ALL)
    @OrderBy("lineNo")
    private List<SurveyAnswer> answers = new ArrayList<>();

    protected Survey() {}

    /**
     * Notes what a customer answered.
     *
     * @param surveyedById who asked
     */
    public Survey(long surveyedById, Questionnaire questionnaire, SurveyForm form, LocalDate today) {
        this.surveyedById = surveyedById;
        customerId = form.getCustomerId();
        questionnaireId = questionnaire.getId();
        occasion = questionnaire.getOccasion();
        questionnaire.getQuestions().forEach(asked -> answers.add(new SurveyAnswer(this, answers.size() + 1, asked)));
        change(form, today);
    }

    /** Corrects the answers; what was asked stays. */
    final void change(SurveyForm form, LocalDate today) {
        form.check(today);
        new Violations()
                .require(asks(form.getAnswers()), "surveyedOn", "survey.other-questions")
                .throwIfAny();
        for (int i = 0; i < answers.size(); i++) {
            answers.get(i).answer(form.getAnswers().get(i).getAnswer());
        }
        contactId = form.getContactId();
        surveyedOn = form.getSurveyedOn();
        comment = form.getComment() == null || form.getComment().isBlank()
                ? null
                : form.getComment().strip();
        score = SurveyScore.of(answers);
    }

    private boolean asks(List<AnswerForm> shown) {
        return shown.size() == answers.size()
                && IntStream.range(0, shown.size()).allMatch(i -> shown.get(i).isOf(answers.get(i)));
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public Long getCustomerId() {
        return customerId;
    }

    public Long getContactId() {
        return contactId;
    }

    public Long getQuestionnaireId() {
        return questionnaireId;
    }

    public Occasion getOccasion() {
        return occasion;
    }

    public LocalDate getSurveyedOn() {
        return surveyedOn;
    }

    public Long getSurveyedById() {
        return surveyedById;
    }

    public BigDecimal getScore() {
        return score;
    }

    public String getComment() {
        return comment;
    }

    public List<SurveyAnswer> getAnswers() {
        return List.copyOf(answers);
    }
}
