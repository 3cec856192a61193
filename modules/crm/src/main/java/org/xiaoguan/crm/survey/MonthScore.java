package org.xiaoguan.crm.survey;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;

/** The average score of the surveys of a month. */
public record MonthScore(YearMonth month, BigDecimal average, long surveys) implements Serializable {}
