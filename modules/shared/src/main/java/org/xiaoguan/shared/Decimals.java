package org.xiaoguan.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What amounts, quantities and unit prices have in common: a fixed number of decimals, and no silent rounding. */
final class Decimals {
    private Decimals() {}

    /**
     * @param kind middle of the message keys {@code error.<kind>.decimals} and {@code error.<kind>.range}
     * @return the value with exactly the scale, so that equal values are equal
     */
    static BigDecimal check(String field, BigDecimal value, String kind, int scale, BigDecimal max) {
        if (value == null) {
            throw BusinessException.at(field, "error.required");
        }
        // The range first: stripping and scaling 1E+1000000 would take forever.
        if (value.abs().compareTo(max) > 0) {
            throw BusinessException.at(field, "error." + kind + ".range", max);
        }
        if (value.signum() != 0 && value.stripTrailingZeros().scale() > scale) {
            throw BusinessException.at(field, "error." + kind + ".decimals", scale);
        }
        return value.setScale(scale, RoundingMode.UNNECESSARY);
    }
}
