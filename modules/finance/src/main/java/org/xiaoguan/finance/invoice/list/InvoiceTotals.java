package org.xiaoguan.finance.invoice.list;

import java.math.BigDecimal;

/** Totals of a whole list of invoices, red ones taken off. */
public record InvoiceTotals(BigDecimal gross, BigDecimal net, BigDecimal tax) {}
