package org.xiaoguan.shared;

import java.math.BigDecimal;

/** Quantities of goods: three decimals, DECIMAL(15,3) in the database. */
public final class Quantity {
    public static final int SCALE = 3;
    public static final BigDecimal MAX = new BigDecimal("999999999999.999");
    public static final BigDecimal ZERO = new BigDecimal("0.000");

    private Quantity() {}

    /** A quantity of either sign, as it is stored; refuses more decimals and what the column cannot hold. */
    public static BigDecimal check(String field, BigDecimal value) {
        return Decimals.check(field, value, "quantity", SCALE, MAX);
    }

    /** A quantity above zero. */
    public static BigDecimal checkPositive(String field, BigDecimal value) {
        BigDecimal checked = check(field, value);
        if (checked.signum() <= 0) {
            throw BusinessException.at(field, "error.quantity.positive");
        }
        return checked;
    }
}
