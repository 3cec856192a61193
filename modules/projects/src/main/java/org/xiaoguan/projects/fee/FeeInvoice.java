package org.xiaoguan.projects.fee;

/** Which invoice came for a paid fee; label key {@code fee.invoice.} and the name in lower case. */
public enum FeeInvoice {
    NONE,
    /** 普票: its tax is cost. */
    NORMAL,
    /** 专票: its tax is deducted. */
    SPECIAL
}
