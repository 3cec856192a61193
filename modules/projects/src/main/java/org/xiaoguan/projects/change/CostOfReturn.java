package org.xiaoguan.projects.change;

/** What becomes of the cost of returned goods; label key {@code change.cost.} and the name in lower case. */
public enum CostOfReturn {
    /** Restocked, or the supplier takes them back: the cost falls away. */
    FALLS_AWAY,
    STAYS
}
