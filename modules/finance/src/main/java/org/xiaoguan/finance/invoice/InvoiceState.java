package org.xiaoguan.finance.invoice;

/** Where an invoice stands; label key {@code invoice.state.} and the name in lower case. */
public enum InvoiceState {
    VALID,
    PARTLY_TAKEN_BACK,
    TAKEN_BACK,
    RED
}
