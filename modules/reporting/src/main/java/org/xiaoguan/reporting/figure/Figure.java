package org.xiaoguan.reporting.figure;

import java.math.BigDecimal;
import org.xiaoguan.reporting.period.Change;
import org.xiaoguan.shared.Money;

/**
 * A sum.
 *
 * @param amount the sum itself
 * @param base what it is a part of: revenue for a margin, else the sum itself
 */
public record Figure(BigDecimal amount, BigDecimal base) {
    public static final Figure NONE = new Figure(Money.ZERO, Money.ZERO);

    public Figure plus(Figure more) {
        return new Figure(amount.add(more.amount), base.add(more.base));
    }

    /** amount ÷ base as a fraction; null without a base. */
    public BigDecimal rate() {
        return Change.share(amount, base);
    }
}
