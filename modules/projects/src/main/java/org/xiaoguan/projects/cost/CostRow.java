package org.xiaoguan.projects.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import org.xiaoguan.projects.purchase.PurchaseLine;

/**
 * A purchased line with what it costs.
 *
 * @param purchased what came or is still to come
 * @param unitPrice price of the order, with tax
 * @param unitCost what one unit really cost, with tax; null until entered
 * @param specialInvoice whether a special invoice came, so that the tax is deducted
 * @param taxRate of the entered cost, or of the goods until one is entered
 * @param costNet of the line, without deductible tax
 */
public record CostRow(
        long purchaseLineId,
        long purchaseId,
        String purchaseNumber,
        String supplierName,
        String code,
        String name,
        String specification,
        String unit,
        BigDecimal purchased,
        BigDecimal unitPrice,
        BigDecimal unitCost,
        boolean specialInvoice,
        int taxRate,
        BigDecimal costNet)
        implements Serializable {

    CostRow(PurchaseLine line, String supplierName) {
        this(
                line.getId(),
                line.getPurchase().getId(),
                line.getPurchase().getNumber(),
                supplierName,
                line.getGoods().getCode(),
                line.getGoods().getName(),
                line.getGoods().getSpecification(),
                line.getGoods().getUnit(),
                line.purchased(),
                line.getUnitPrice(),
                line.getUnitCost(),
                line.isSpecialInvoice(),
                line.getCostTaxRate() == null ? line.getGoods().getTaxRate() : line.getCostTaxRate(),
                line.costNet());
    }
}
