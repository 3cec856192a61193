package org.xiaoguan.crm.survey;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How satisfied a customer is.
 *
 * @param score the average of the surveys that count; null where there is none
 * @param months over how many months they count
 */
public record Satisfaction(BigDecimal score, long surveys, int months) implements Serializable {}
