package org.xiaoguan.finance.collection;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What came in for one project, customer or handler, or in one month.
 *
 * @param label its name; a month as {@code yyyy-MM}
 * @param parameters what the list of receipts shows just these by
 * @param amount reversals and refunds taken off
 * @param count entries, reversals and refunds too
 */
public record CollectionRow(String label, Map<String, String> parameters, BigDecimal amount, long count) {
    public CollectionRow {
        parameters = Map.copyOf(parameters);
    }
}
