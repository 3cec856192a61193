package org.xiaoguan.crm.survey;

import org.xiaoguan.crm.questionnaire.Occasion;

/** A tab of the list of surveys; label key {@code survey.tab.} and the name in lower case. */
public enum SurveyTab {
    ALL(null),
    DELIVERY(Occasion.DELIVERY),
    COMPLAINT(Occasion.COMPLAINT),
    YEARLY(Occasion.YEARLY),
    /** Whose score is so low that a complaint is proposed. */
    LOW(null);

    private final Occasion occasion;

    SurveyTab(Occasion occasion) {
        this.occasion = occasion;
    }

    Occasion occasion() {
        return occasion;
    }
}
