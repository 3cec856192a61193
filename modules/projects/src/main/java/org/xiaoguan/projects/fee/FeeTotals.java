package org.xiaoguan.projects.fee;

import java.io.Serializable;
import java.math.BigDecimal;
import org.xiaoguan.shared.Money;

/**
 * Totals of fees.
 *
 * @param count entries, counter entries too
 * @param amount paid, with tax
 * @param withoutInvoice what of it was paid without an invoice
 */
public record FeeTotals(long count, BigDecimal amount, BigDecimal withoutInvoice) implements Serializable {
    static final FeeTotals NONE = new FeeTotals(0, Money.ZERO, Money.ZERO);

    FeeTotals plus(FeeTotals other) {
        return new FeeTotals(count + other.count, amount.add(other.amount), withoutInvoice.add(other.withoutInvoice));
    }
}
