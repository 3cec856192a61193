package org.xiaoguan.shared;

import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Amounts of money: two decimals, DECIMAL(15,2) in the database. */
public final class Money {
    public static final int SCALE = 2;
    public static final BigDecimal MAX = new BigDecimal("9999999999999.99");
    public static final BigDecimal ZERO = new BigDecimal("0.00");

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Money() {}

    /** An amount of either sign, as it is stored; refuses more decimals and what the column cannot hold. */
    public static BigDecimal check(String field, BigDecimal value) {
        return Decimals.check(field, value, "money", SCALE, MAX);
    }

    /** An amount that is zero or more. */
    public static BigDecimal checkNotNegative(String field, BigDecimal value) {
        BigDecimal checked = check(field, value);
        if (checked.signum() < 0) {
            throw BusinessException.at(field, "error.money.negative");
        }
        return checked;
    }

    /** An amount above zero. */
    public static BigDecimal checkPositive(String field, BigDecimal value) {
        BigDecimal checked = check(field, value);
        if (checked.signum() <= 0) {
            throw BusinessException.at(field, "error.money.positive");
        }
        return checked;
    }

    /** To the cent, half-up. */
    public static BigDecimal round(BigDecimal value) {
        return value.setScale(SCALE, HALF_UP);
    }

    /** The amount of one line: quantity × price, to the cent. */
    public static BigDecimal line(BigDecimal quantity, BigDecimal price) {
        return round(quantity.multiply(price));
    }

    public static BigDecimal sum(Iterable<BigDecimal> amounts) {
        BigDecimal sum = ZERO;
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }

    /** A sum as the database gives it: null where there was nothing to add up. */
    public static BigDecimal ofSum(Object sum) {
        return sum == null ? ZERO : new BigDecimal(sum.toString()).setScale(SCALE);
    }

    /**
     * Splits a total in proportion to the weights, to the cent, by largest remainder: the parts always add up to the
     * total. A weight of zero gets nothing, unless all are zero: then all count alike. Of equal remainders the first
     * wins.
     *
     * @param weights at least one, none negative
     */
    public static List<BigDecimal> allocate(BigDecimal total, List<BigDecimal> weights) {
        if (weights.isEmpty() || weights.stream().anyMatch(w -> w.signum() < 0)) {
            throw new IllegalArgumentException("Weights must be there and not negative: " + weights);
        }
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return allocate(total, Collections.nCopies(weights.size(), BigDecimal.ONE));
        }
        BigDecimal whole = total.setScale(SCALE).abs();
        List<BigDecimal> parts = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigDecimal left = whole;
        for (BigDecimal weight : weights) {
            BigDecimal share = whole.multiply(weight);
            BigDecimal part = share.divide(sum, SCALE, DOWN);
            parts.add(part);
            remainders.add(share.subtract(part.multiply(sum)));
            left = left.subtract(part);
        }
        int cents = left.movePointRight(SCALE).intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(cents)
                .forEach(i -> parts.set(i, parts.get(i).add(CENT)));
        return total.signum() < 0 ? parts.stream().map(BigDecimal::negate).toList() : List.copyOf(parts);
    }
}
