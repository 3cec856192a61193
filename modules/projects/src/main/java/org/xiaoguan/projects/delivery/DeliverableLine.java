package org.xiaoguan.projects.delivery;

import java.io.Serializable;
import java.math.BigDecimal;
import org.xiaoguan.projects.purchase.PurchaseLine;

/**
 * Ordered goods of which something may be delivered.
 *
 * @param purchased what came or is still to come
 * @param outstanding what may be delivered now
 * @param referencePrice price of one unit in the budget
 */
public record DeliverableLine(
        long purchaseLineId,
        String purchaseNumber,
        String code,
        String name,
        String specification,
        String unit,
        BigDecimal purchased,
        BigDecimal delivered,
        BigDecimal outstanding,
        BigDecimal referencePrice)
        implements Serializable {

    DeliverableLine(PurchaseLine line) {
        this(
                line.getId(),
                line.getPurchase().getNumber(),
                line.getGoods().getCode(),
                line.getGoods().getName(),
                line.getGoods().getSpecification(),
                line.getGoods().getUnit(),
                line.purchased(),
                line.getDelivered(),
                line.outstanding(),
                line.getItem().getUnitPrice());
    }
}
