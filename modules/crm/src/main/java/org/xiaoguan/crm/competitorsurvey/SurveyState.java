package org.xiaoguan.crm.competitorsurvey;

/** What became of a survey. */
public enum SurveyState {
    OPEN,
    SUBMITTED
}
