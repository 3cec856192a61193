package org.xiaoguan.finance.invoice;

/** Kind of an invoice; label key {@code invoice.kind.} and the name in lower case. */
public enum InvoiceKind {
    /** 增值税专用发票: the buyer may deduct its tax. */
    SPECIAL,
    /** 增值税普通发票. */
    ORDINARY
}
