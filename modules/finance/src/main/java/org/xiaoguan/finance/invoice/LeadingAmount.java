package org.xiaoguan.finance.invoice;

import java.math.BigDecimal;
import org.xiaoguan.shared.Tax;

/** Which amount was entered and leads; label key {@code invoice.leading.} and the name in lower case. */
public enum LeadingAmount {
    /** The price with tax: what is without tax follows from it. */
    GROSS,
    /** The price without tax: what is with tax follows from it. */
    NET;

    /** The amount with tax for the amount entered. */
    public BigDecimal gross(BigDecimal entered, int rate) {
        return this == GROSS ? entered : Tax.gross(entered, rate);
    }

    /** The most that may be entered so that it stays within an amount with tax. */
    public BigDecimal most(BigDecimal gross, int rate) {
        if (this == GROSS) {
            return gross;
        }
        BigDecimal net = Tax.net(gross, rate);
        return Tax.gross(net, rate).compareTo(gross) > 0 ? net.subtract(CENT) : net;
    }

    private static final BigDecimal CENT = new BigDecimal("0.01");
}
