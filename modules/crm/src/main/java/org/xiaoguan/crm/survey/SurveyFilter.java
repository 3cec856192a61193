package org.xiaoguan.crm.survey;

import java.time.LocalDate;
import org.xiaoguan.crm.questionnaire.Occasion;

/**
 * What the list of surveys is filtered by; null where not.
 *
 * @param text what the customer is found by
 * @param low whether only those with a low score are shown
 */
public record SurveyFilter(String text, Long customerId, Occasion occasion, boolean low, LocalDate from, LocalDate to) {
    /** Those of a customer. */
    public static SurveyFilter ofCustomer(Long customerId) {
        return new SurveyFilter(null, customerId, null, false, null, null);
    }
}
