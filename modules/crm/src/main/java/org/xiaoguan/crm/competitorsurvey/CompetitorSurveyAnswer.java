package org.xiaoguan.crm.competitorsurvey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.shared.TypedText;

/** What somebody knows of one competitor in one half of a month. */
@Entity
@Table(name = "crm_competitorsurvey_answer")
@Audited(kind = "crm.competitorsurvey-answer", partOf = "survey")
public class CompetitorSurveyAnswer {
    static final int TEXT_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crm_competitorsurvey_answer")
    @SequenceGenerator(
            name = "crm_competitorsurvey_answer",
            sequenceName = "crm_competitorsurvey_answer_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    /** Of which survey; read by the database and the audit trail. */
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "survey_id")
    private CompetitorSurvey survey;

    @Column(name = "competitor_id")
    private long competitorId;

    /** Nothing new. */
    @Column(name = "is_quiet")
    private boolean quiet;

    @Column(name = "price_moves")
    private String priceMoves;

    @Column(name = "new_products")
    private String newProducts;

    private String promotions;
    private String staffing;

    @Column(name = "wins_losses")
    private String winsLosses;

    protected CompetitorSurveyAnswer() {}

    CompetitorSurveyAnswer(CompetitorSurvey survey, long competitorId) {
        this.survey = survey;
        this.competitorId = competitorId;
    }

    void change(SurveyAnswerForm form) {
        quiet = form.isQuiet();
        priceMoves = TypedText.of(form.getPriceMoves());
        newProducts = TypedText.of(form.getNewProducts());
        promotions = TypedText.of(form.getPromotions());
        staffing = TypedText.of(form.getStaffing());
        winsLosses = TypedText.of(form.getWinsLosses());
    }

    public Long getId() {
        return id;
    }

    public long getCompetitorId() {
        return competitorId;
    }

    public boolean isQuiet() {
        return quiet;
    }

    public String getPriceMoves() {
        return priceMoves;
    }

    public String getNewProducts() {
        return newProducts;
    }

    public String getPromotions() {
        return promotions;
    }

    public String getStaffing() {
        return staffing;
    }

    public String getWinsLosses() {
        return winsLosses;
    }
}
