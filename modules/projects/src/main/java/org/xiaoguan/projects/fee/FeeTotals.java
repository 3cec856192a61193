package org.xiaoguan.projects.fee;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Totals of fees.
 *
 * @param count entries, counter entries too
 * @param amount paid, with tax
 * @param withoutInvoice what of it was paid without an invoice
 */
public record FeeTotals(long count, BigDecimal amount, BigDecimal withoutInvoice) implements Serializable {}
