package org.xiaoguan.finance.invoice.list;

/** Whether an invoice adds or takes back; label key {@code invoice.red.} and the name in lower case. */
public enum InvoiceColour {
    BLUE,
    RED
}
