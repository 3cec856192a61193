package org.xiaoguan.crm.competitorsurvey;

import java.time.LocalDate;

/** How a survey stands; label key {@code competitorsurvey.status.} and the name in lower case. */
public enum SurveyStatus {
    OPEN("s.state = org.xiaoguan.crm.competitorsurvey.SurveyState.OPEN and s.dueOn >= :today", ""),
    LATE("s.state = org.xiaoguan.crm.competitorsurvey.SurveyState.OPEN and s.dueOn < :today", "bad"),
    SUBMITTED("s.state = org.xiaoguan.crm.competitorsurvey.SurveyState.SUBMITTED", "ok"),
    SUBMITTED_LATE(
            "s.state = org.xiaoguan.crm.competitorsurvey.SurveyState.SUBMITTED and s.submittedOn > s.dueOn", "warn");

    private final String condition;
    private final String tag;

    SurveyStatus(String condition, String tag) {
        this.condition = condition;
        this.tag = tag;
    }

    /** @param submittedOn null for one that is not submitted */
    static SurveyStatus of(LocalDate dueOn, LocalDate submittedOn, LocalDate today) {
        if (submittedOn == null) {
            return dueOn.isBefore(today) ? LATE : OPEN;
        }
        return submittedOn.isAfter(dueOn) ? SUBMITTED_LATE : SUBMITTED;
    }

    /** Holds for surveys {@code s} that stand so; those that came late were submitted all the same. */
    String condition() {
        return condition;
    }

    boolean asksForToday() {
        return condition.contains(":today");
    }

    /** Style of its tag. */
    public String getTag() {
        return tag;
    }
}
