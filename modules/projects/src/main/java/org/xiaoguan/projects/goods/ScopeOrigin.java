package org.xiaoguan.projects.goods;

/** Where a scope item came from; label key {@code item.origin.} and the name in lower case. */
public enum ScopeOrigin {
    /** The original budget sheet. */
    BUDGET,
    /** An approved addition. */
    ADDITION,
    /** An approved special purchase outside the scope: the customer pays nothing for it. */
    SPECIAL_PURCHASE
}
