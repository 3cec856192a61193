package org.xiaoguan.projects.goods;

import java.io.Serializable;
import java.math.BigDecimal;
import org.xiaoguan.projects.margin.MarginBasis;

/**
 * A goods line of a project as shown.
 *
 * @param quantity as budgeted
 * @param removed what removals took off or hold
 * @param purchased what orders hold
 * @param delivered what was handed over
 * @param returned what came back or is to come back
 * @param free what may still be purchased or removed
 * @param amount quantity × price
 * @param discount its share of the discount
 * @param credited what removals and returns took off its price
 * @param price what the customer pays for it as changed
 * @param expectedCost of one unit, with tax; null for those who may not see costs
 * @param cost of the line, without tax; likewise
 * @param basis what the cost rests on; likewise
 */
public record ItemView(
        long id,
        int lineNo,
        ScopeOrigin origin,
        long materialId,
        String code,
        String name,
        String specification,
        String unit,
        int taxRate,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal amount,
        BigDecimal discount,
        BigDecimal credited,
        BigDecimal price,
        BigDecimal removed,
        BigDecimal purchased,
        BigDecimal delivered,
        BigDecimal returned,
        BigDecimal free,
        BigDecimal expectedCost,
        BigDecimal cost,
        MarginBasis basis)
        implements Serializable {

    /** Message key of what took something off its price. */
    public String creditKey() {
        if (returned.signum() == 0) {
            return "project.goods.credited.removal";
        }
        return removed.signum() == 0 ? "project.goods.credited.return" : "project.goods.credited.both";
    }

    public BigDecimal returnable() {
        return delivered.subtract(returned);
    }
}
