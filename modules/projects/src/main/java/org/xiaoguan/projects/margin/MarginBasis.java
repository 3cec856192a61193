package org.xiaoguan.projects.margin;

/** What a cost rests on; label key {@code margin.basis.} and the name in lower case. */
public enum MarginBasis {
    /** Expected costs of the budget. */
    PLANNED,
    /** Prices of purchase orders. */
    ORDERED,
    /** Costs that were entered or paid. */
    ACTUAL,
    /** Some of each. */
    MIXED,
    /** There is no cost. */
    NONE
}
