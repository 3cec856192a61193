package org.xiaoguan.finance.receipt;

import org.xiaoguan.ui.text.Keys;

/** What moved the money of a project; label key {@code receipt.kind.} and the name in lower case. */
public enum ReceiptKind {
    /** Money came in. */
    RECEIPT,
    /** Takes a receipt back that should not have been entered. */
    REVERSAL,
    /** Money went back to the customer. */
    REFUND,
    /** Takes a refund back that should not have been entered. */
    REFUND_REVERSAL;

    /** What takes an entry of this kind back. */
    ReceiptKind counterpart() {
        return this == RECEIPT ? REVERSAL : REFUND_REVERSAL;
    }

    /** Message key of what the time lines of project and customer say about it. */
    public String eventKey() {
        return Keys.of("receipt.event.", this);
    }

    /** Message key of the title of its page. */
    public String getPageKey() {
        return Keys.of("receipt.page.", this);
    }

    /** Message key of what its page says when it was entered just now. */
    public String getSavedKey() {
        return this == REFUND ? "refund.saved" : "receipt.saved";
    }

    /** Whether it stands on its own; the others take one of these back. */
    public boolean isOriginal() {
        return this == RECEIPT || this == REFUND;
    }
}
