package org.xiaoguan.shared;

import java.math.BigDecimal;

/** Prices and costs of one unit: four decimals, DECIMAL(15,4) in the database, never negative. */
public final class UnitPrice {
    public static final int SCALE = 4;
    public static final BigDecimal MAX = new BigDecimal("99999999999.9999");
    public static final BigDecimal ZERO = new BigDecimal("0.0000");

    private UnitPrice() {}

    /** A price of zero or more, as it is stored; refuses more decimals and what the column cannot hold. */
    public static BigDecimal check(String field, BigDecimal value) {
        BigDecimal checked = Decimals.check(field, value, "price", SCALE, MAX);
        if (checked.signum() < 0) {
            throw BusinessException.at(field, "error.price.negative");
        }
        return checked;
    }
}
