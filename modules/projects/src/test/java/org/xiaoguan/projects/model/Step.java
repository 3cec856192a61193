package org.xiaoguan.projects.model;

/**
 * One operation that is tried.
 *
 * @param kind what
 * @param which picks the line or document it is tried on
 * @param size picks the quantity or amount
 * @param strict whether a change meets a margin rule that asks for approval
 */
record Step(Kind kind, int which, int size, boolean strict) {
    enum Kind {
        ADDITION,
        REMOVAL,
        FEE_ADJUSTMENT,
        RETURN,
        PURCHASE,
        SPECIAL_PURCHASE,
        OUTSIDE_PURCHASE,
        APPROVAL,
        REJECTION,
        CANCELLATION,
        SHORT_CLOSING,
        DELIVERY,
        DELIVERY_REVERSAL,
        COST,
        FEE,
        FEE_REVERSAL,
        RECEIPT,
        ADVANCE,
        RECEIPT_REVERSAL,
        REFUND,
        INVOICE,
        RED_INVOICE
    }
}
