package org.xiaoguan.finance.receipt;

/** How money was paid; label key {@code receipt.method.} and the name in lower case. */
public enum ReceiptMethod {
    TRANSFER,
    CASH,
    CHEQUE,
    ACCEPTANCE_BILL,
    CARD,
    ONLINE,
    OTHER
}
