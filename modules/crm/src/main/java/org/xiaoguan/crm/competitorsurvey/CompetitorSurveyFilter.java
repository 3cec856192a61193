package org.xiaoguan.crm.competitorsurvey;

import java.time.LocalDate;
import org.xiaoguan.administration.api.Scope;

/**
 * What the list of surveys is filtered by; null where not.
 *
 * @param text part of the name of who is asked, or of a competitor that is asked about
 * @param from the earliest half, by its first day
 * @param to the latest half, by its first day
 * @param within whose surveys a tab narrows it to
 */
public record CompetitorSurveyFilter(String text, SurveyStatus status, LocalDate from, LocalDate to, Scope within) {
    public CompetitorSurveyFilter(SurveyStatus status, LocalDate from, LocalDate to, Scope within) {
        this(null, status, from, to, within);
    }
}
