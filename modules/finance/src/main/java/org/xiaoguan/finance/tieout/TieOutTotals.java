package org.xiaoguan.finance.tieout;

import java.math.BigDecimal;

/** Totals of a whole tie-out; what is owed and what is overpaid do not cancel out between projects. */
public record TieOutTotals(
        BigDecimal contract,
        BigDecimal invoiced,
        BigDecimal received,
        BigDecimal receivable,
        BigDecimal advance,
        BigDecimal redInvoiceDue,
        BigDecimal refundDue) {

    public BigDecimal getOwed() {
        return contract.subtract(received);
    }

    public BigDecimal getNotInvoiced() {
        return contract.subtract(invoiced);
    }
}
