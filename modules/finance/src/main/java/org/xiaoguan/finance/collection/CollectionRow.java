package org.xiaoguan.finance.collection;

import java.math.BigDecimal;

/**
 * What came in for one project, customer or handler, or in one month.
 *
 * @param label its name; a month as {@code yyyy-MM}
 * @param query parameters that the list of receipts shows the same by
 * @param amount reversals and refunds taken off
 * @param count entries, reversals and refunds too
 */
public record CollectionRow(String label, String query, BigDecimal amount, long count) {}
