package org.xiaoguan.projects.margin;

/** What a cost rests on; label key {@code margin.basis.} and the name in lower case. */
public enum MarginBasis {
    /** Expected costs of the budget. */
    PLANNED,
    /** Prices of purchase orders. */
    ORDERED,
    /** Prices of purchase orders, and expected costs of what is not ordered yet. */
    EXPECTED,
    /** Costs that were entered or paid. */
    ACTUAL,
    /** Some of them entered or paid, the rest not yet. */
    MIXED,
    /** There is no cost. */
    NONE
}
