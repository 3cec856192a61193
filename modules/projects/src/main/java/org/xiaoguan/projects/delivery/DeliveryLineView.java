package org.xiaoguan.projects.delivery;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Goods of a delivery as shown.
 *
 * @param quantity negative where the delivery takes another one back
 * @param outstanding what of the purchase line may still be delivered
 * @param amount quantity × reference price
 */
public record DeliveryLineView(
        int lineNo,
        long purchaseLineId,
        String purchaseNumber,
        long materialId,
        String code,
        String name,
        String specification,
        String unit,
        BigDecimal quantity,
        BigDecimal outstanding,
        BigDecimal referencePrice,
        BigDecimal amount)
        implements Serializable {

    DeliveryLineView(DeliveryLine line) {
        this(
                line.getLineNo(),
                line.getPurchaseLine().getId(),
                line.getPurchaseLine().getPurchase().getNumber(),
                line.getPurchaseLine().getGoods().getMaterialId(),
                line.getPurchaseLine().getGoods().getCode(),
                line.getPurchaseLine().getGoods().getName(),
                line.getPurchaseLine().getGoods().getSpecification(),
                line.getPurchaseLine().getGoods().getUnit(),
                line.getQuantity(),
                line.getPurchaseLine().outstanding(),
                line.getReferencePrice(),
                line.amount());
    }
}
