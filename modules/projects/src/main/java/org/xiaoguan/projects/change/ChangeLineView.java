package org.xiaoguan.projects.change;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Goods of a change order as shown.
 *
 * @param itemId scope item it concerns; null for an addition not yet approved
 * @param amount what it adds to the contract, negative for a credit
 * @param expectedCost null for those who may not see costs, and for reductions
 */
public record ChangeLineView(
        int lineNo,
        Long itemId,
        long materialId,
        String code,
        String name,
        String specification,
        String unit,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal amount,
        String creditReason,
        boolean takenBack,
        BigDecimal expectedCost)
        implements Serializable {

    ChangeLineView(ChangeLine line, ChangeKind kind, boolean showCost) {
        this(
                line.getLineNo(),
                line.getItem() == null ? null : line.getItem().getId(),
                line.getGoods().getMaterialId(),
                line.getGoods().getCode(),
                line.getGoods().getName(),
                line.getGoods().getSpecification(),
                line.getGoods().getUnit(),
                line.getQuantity(),
                line.getUnitPrice(),
                line.effectOnPrice(),
                line.getCreditReason(),
                line.isTakenBack(),
                showCost && !kind.isReduction() ? line.getExpectedCost() : null);
    }
}
