package org.xiaoguan.administration.api;

/** What a rule of approval can look at. */
public enum ApprovalMeasure {
    AMOUNT,
    MARGIN,
    DISCOUNT,
    OVER_BUDGET
}
