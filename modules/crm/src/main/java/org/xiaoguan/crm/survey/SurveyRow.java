package org.xiaoguan.crm.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.crm.questionnaire.Occasion;

/**
 * A survey in a list.
 *
 * @param surveyedById who asked
 */
public record SurveyRow(
        long id,
        long customerId,
        String customerName,
        String contactName,
        Occasion occasion,
        String questionnaire,
        LocalDate surveyedOn,
        long surveyedById,
        BigDecimal score,
        String comment)
        implements Serializable {}
