package org.xiaoguan.projects.purchase;

/** Label key {@code purchase.kind.} and the name in lower case. */
public enum PurchaseKind {
    /** 普通: from the scope, not above the reference price. */
    NORMAL,
    /** 特殊: outside the scope or above the reference price; needs approval. */
    SPECIAL
}
