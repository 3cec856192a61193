package org.xiaoguan.crm.competitorsurvey;

import java.io.Serializable;
import java.util.stream.Stream;
import org.xiaoguan.shared.TypedText;
import org.xiaoguan.shared.Violations;

/** What a person types of one competitor. */
public class SurveyAnswerForm implements Serializable {
    private Long id;
    private long competitorId;
    private String name;
    private boolean quiet;
    private String priceMoves;
    private String newProducts;
    private String promotions;
    private String staffing;
    private String winsLosses;

    public SurveyAnswerForm() {}

    /** @param name what the competitor is called */
    public SurveyAnswerForm(CompetitorSurveyAnswer answer, String name) {
        this.name = name;
        id = answer.getId();
        competitorId = answer.getCompetitorId();
        quiet = answer.isQuiet();
        priceMoves = answer.getPriceMoves();
        newProducts = answer.getNewProducts();
        promotions = answer.getPromotions();
        staffing = answer.getStaffing();
        winsLosses = answer.getWinsLosses();
    }

    /** Every rule that the answer can break by itself. */
    void check(String place) {
        new Violations()
                .optionalText(place + ".priceMoves", priceMoves, CompetitorSurveyAnswer.TEXT_LENGTH)
                .optionalText(place + ".newProducts", newProducts, CompetitorSurveyAnswer.TEXT_LENGTH)
                .optionalText(place + ".promotions", promotions, CompetitorSurveyAnswer.TEXT_LENGTH)
                .optionalText(place + ".staffing", staffing, CompetitorSurveyAnswer.TEXT_LENGTH)
                .optionalText(place + ".winsLosses", winsLosses, CompetitorSurveyAnswer.TEXT_LENGTH)
                .require(!quiet || !isSaid(), place + ".quiet", "competitorsurvey.quiet.wrong")
                .throwIfAny();
    }

    /** Whether anything is said of it, be it that there is nothing new. */
    boolean isAnswered() {
        return quiet || isSaid();
    }

    private boolean isSaid() {
        return Stream.of(priceMoves, newProducts, promotions, staffing, winsLosses)
                .anyMatch(text -> TypedText.of(text) != null);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public long getCompetitorId() {
        return competitorId;
    }

    public void setCompetitorId(long competitorId) {
        this.competitorId = competitorId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isQuiet() {
        return quiet;
    }

    public void setQuiet(boolean quiet) {
        this.quiet = quiet;
    }

    public String getPriceMoves() {
        return priceMoves;
    }

    public void setPriceMoves(String priceMoves) {
        this.priceMoves = priceMoves;
    }

    public String getNewProducts() {
        return newProducts;
    }

    public void setNewProducts(String newProducts) {
        this.newProducts = newProducts;
    }

    public String getPromotions() {
        return promotions;
    }

    public void setPromotions(String promotions) {
        this.promotions = promotions;
    }

    public String getStaffing() {
        return staffing;
    }

    public void setStaffing(String staffing) {
        this.staffing = staffing;
    }

    public String getWinsLosses() {
        return winsLosses;
    }

    public void setWinsLosses(String winsLosses) {
        this.winsLosses = winsLosses;
    }
}
