package org.xiaoguan.administration.api;

import java.math.BigDecimal;

/**
 * What rules of approval look at in a document, beside its amount; null where the document has no such figure or nobody
 * knows it.
 *
 * @param margin in per cent, as it will be
 * @param discount in per cent of the price without it
 * @param overBudget how much more than planned, in per cent of the plan
 */
public record ApprovalMeasures(BigDecimal margin, BigDecimal discount, BigDecimal overBudget) {
    public static final ApprovalMeasures NONE = new ApprovalMeasures(null, null, null);
}
