package org.xiaoguan.administration.api;

/** How a day differs from what its week says. */
public enum DayKind {
    /** Free, whatever day of the week it is. */
    HOLIDAY,
    /** Worked instead of a holiday (调休). */
    WORKDAY
}
