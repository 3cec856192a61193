package org.xiaoguan.crm.competitorsurvey;

import java.time.LocalDate;

/**
 * A survey in the list.
 *
 * @param halfOn the first day of the half
 * @param submittedOn null for one that is not submitted
 * @param competitors how many it asks about
 */
public record CompetitorSurveyRow(
        long id,
        long staffId,
        Long departmentId,
        LocalDate halfOn,
        LocalDate dueOn,
        LocalDate submittedOn,
        long competitors) {
    public HalfMonth half() {
        return new HalfMonth(halfOn);
    }

    /** How it stands on that day. */
    public SurveyStatus status(LocalDate today) {
        return SurveyStatus.of(dueOn, submittedOn, today);
    }
}
