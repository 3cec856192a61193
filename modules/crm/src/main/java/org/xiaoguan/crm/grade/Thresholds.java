package org.xiaoguan.crm.grade;

import java.math.BigDecimal;

/**
 * From which yearly sales on a customer has a grade.
 *
 * @param vip for VIP
 * @param level1 for level 1, never more than for VIP
 * @param level2 for level 2, never more than for level 1
 */
public record Thresholds(BigDecimal vip, BigDecimal level1, BigDecimal level2) {
    public Thresholds {
        level1 = level1.min(vip);
        level2 = level2.min(level1);
    }

    /** The grade that these sales earn; none earn none. */
    CustomerGrade grade(BigDecimal sales) {
        if (sales == null || sales.signum() <= 0) {
            return CustomerGrade.OTHER;
        }
        if (sales.compareTo(vip) >= 0) {
            return CustomerGrade.VIP;
        }
        if (sales.compareTo(level1) >= 0) {
            return CustomerGrade.LEVEL1;
        }
        return sales.compareTo(level2) >= 0 ? CustomerGrade.LEVEL2 : CustomerGrade.OTHER;
    }

    /** The sales that a grade asks for. */
    public BigDecimal of(CustomerGrade grade) {
        return switch (grade) {
            case VIP -> vip;
            case LEVEL1 -> level1;
            case LEVEL2 -> level2;
            case OTHER -> BigDecimal.ZERO;
        };
    }
}
