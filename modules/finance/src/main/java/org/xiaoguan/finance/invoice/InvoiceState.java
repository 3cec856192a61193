package org.xiaoguan.finance.invoice;

import java.math.BigDecimal;

/** Where an invoice stands; label key {@code invoice.state.} and the name in lower case. */
public enum InvoiceState {
    VALID,
    PARTLY_TAKEN_BACK,
    TAKEN_BACK,
    RED;

    public static InvoiceState of(boolean red, BigDecimal gross, BigDecimal redGross) {
        if (red) {
            return RED;
        }
        if (redGross.signum() == 0) {
            return VALID;
        }
        return redGross.compareTo(gross) == 0 ? TAKEN_BACK : PARTLY_TAKEN_BACK;
    }
}
