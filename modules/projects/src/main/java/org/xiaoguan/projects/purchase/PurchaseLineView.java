package org.xiaoguan.projects.purchase;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Goods of a purchase order as shown; prices and costs are null for those who may not see them.
 *
 * @param itemId scope item it buys for; null outside the scope until approval
 * @param free what of the scope item may still be purchased beside this line; null outside the scope
 * @param closed what does not come
 * @param outstanding what is still to come
 */
public record PurchaseLineView(
        long id,
        int lineNo,
        Long itemId,
        long materialId,
        String code,
        String name,
        String specification,
        String unit,
        BigDecimal quantity,
        BigDecimal free,
        BigDecimal delivered,
        BigDecimal closed,
        BigDecimal outstanding,
        BigDecimal unitPrice,
        BigDecimal referencePrice,
        BigDecimal amount,
        BigDecimal unitCost)
        implements Serializable {

    /** What came or is still to come. */
    public BigDecimal purchased() {
        return quantity.subtract(closed);
    }

    PurchaseLineView(PurchaseLine line, boolean showCost) {
        this(
                line.getId(),
                line.getLineNo(),
                line.getItem() == null ? null : line.getItem().getId(),
                line.getGoods().getMaterialId(),
                line.getGoods().getCode(),
                line.getGoods().getName(),
                line.getGoods().getSpecification(),
                line.getGoods().getUnit(),
                line.getQuantity(),
                line.getItem() == null ? null : line.getItem().free(),
                line.getDelivered(),
                line.getClosed(),
                line.outstanding(),
                showCost ? line.getUnitPrice() : null,
                showCost ? line.getReferencePrice() : null,
                showCost ? line.amount() : null,
                showCost ? line.getUnitCost() : null);
    }
}
