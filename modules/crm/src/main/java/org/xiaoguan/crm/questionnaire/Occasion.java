package org.xiaoguan.crm.questionnaire;

/** What customers are asked about; label key {@code questionnaire.occasion.} and the name in lower case. */
public enum Occasion {
    DELIVERY,
    COMPLAINT,
    YEARLY
}
