package org.xiaoguan.reporting.period;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures moved. */
public final class Change {
    private static final int EXACT = 4;

    private Change() {}

    /**
     * (now − before) ÷ before as a fraction, to 0.01 point half-up; null where there is nothing above zero to compare
     * with.
     */
    public static BigDecimal rate(BigDecimal now, BigDecimal before) {
        if (now == null || before == null || before.signum() <= 0) {
            return null;
        }
        return now.subtract(before).divide(before, EXACT, RoundingMode.HALF_UP);
    }

    /** part ÷ whole as a fraction, to 0.01 point half-up; null without a whole. */
    public static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.divide(whole, EXACT, RoundingMode.HALF_UP);
    }
}
