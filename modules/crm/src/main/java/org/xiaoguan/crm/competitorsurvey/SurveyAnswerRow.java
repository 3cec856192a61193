package org.xiaoguan.crm.competitorsurvey;

import java.time.LocalDate;

/** What a submitted survey says of a competitor. */
public record SurveyAnswerRow(
        long surveyId,
        long staffId,
        LocalDate halfOn,
        boolean quiet,
        String priceMoves,
        String newProducts,
        String promotions,
        String staffing,
        String winsLosses) {
    public HalfMonth half() {
        return new HalfMonth(halfOn);
    }
}
