package org.xiaoguan.crm.grade;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What would give a customer a better grade: either more sales, or some factors of a prospect together.
 *
 * @param grade the better grade
 * @param sales how much more it would have to buy within the year; null where factors lift
 * @param factors what would have to be at its best; empty where sales lift
 */
public record Lift(CustomerGrade grade, BigDecimal sales, Set<Factor> factors) {
    public Lift {
        factors = Set.copyOf(factors);
    }
}
