package org.xiaoguan.projects.margin;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a contract earns; both amounts without tax.
 *
 * @param revenue the contract without tax
 * @param cost what it costs
 */
public record Margin(BigDecimal revenue, BigDecimal cost) implements Serializable {
    private static final int EXACT = 10;

    public BigDecimal amount() {
        return revenue.subtract(cost);
    }

    /** (contract − cost) ÷ contract in per cent, to 0.01 half-up; null when there is no contract to divide by. */
    public BigDecimal rate() {
        return revenue.signum() == 0 ? null : exactRate().setScale(2, RoundingMode.HALF_UP);
    }

    /** The margin after something adds to both. */
    public Margin plus(Margin effect) {
        return new Margin(revenue.add(effect.revenue), cost.add(effect.cost));
    }

    /** By how many points this rate is below the other; null when either has none. */
    BigDecimal pointsBelow(Margin other) {
        return revenue.signum() == 0 || other.revenue.signum() == 0
                ? null
                : other.exactRate().subtract(exactRate());
    }

    /** Compared with thresholds unrounded, so that 14.996 % is below a floor of 15. */
    BigDecimal exactRate() {
        return amount().movePointRight(2).divide(revenue, EXACT, RoundingMode.HALF_UP);
    }
}
