package org.xiaoguan.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Value-added tax: rates in whole per cent; amounts include it unless they say otherwise. */
public final class Tax {
    /** The rates there are, in per cent, the usual one first. */
    public static final List<Integer> RATES = List.of(13, 9, 6, 3, 1, 0);

    private Tax() {}

    /** @return the rate, when it is one of {@link #RATES} */
    public static int check(String field, Integer rate) {
        if (rate == null) {
            throw BusinessException.at(field, "error.required");
        }
        if (!RATES.contains(rate)) {
            throw BusinessException.at(field, "error.tax.rate");
        }
        return rate;
    }

    /** The amount without tax, to the cent: 100.00 at 13 % is 88.50. */
    public static BigDecimal net(BigDecimal gross, int rate) {
        return gross.multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(100L + rate), 2, RoundingMode.HALF_UP);
    }

    /** What of the amount is tax, so that net and tax always add up to it. */
    public static BigDecimal tax(BigDecimal gross, int rate) {
        return gross.subtract(net(gross, rate));
    }

    /** The amount with tax for one entered without: used where the net amount leads. */
    public static BigDecimal gross(BigDecimal net, int rate) {
        return Money.round(net.multiply(BigDecimal.valueOf(100L + rate)).movePointLeft(2));
    }
}
