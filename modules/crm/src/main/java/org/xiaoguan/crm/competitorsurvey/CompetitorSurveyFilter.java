package org.xiaoguan.crm.competitorsurvey;

import java.time.LocalDate;
import org.xiaoguan.administration.api.Scope;

/**
 * What the list of surveys is filtered by; null where not.
 *
 * @param from the earliest half, by its first day
 * @param to the latest half, by its first day
 * @param within whose surveys a tab narrows it to
 */
public record CompetitorSurveyFilter(SurveyStatus status, LocalDate from, LocalDate to, Scope within) {}
