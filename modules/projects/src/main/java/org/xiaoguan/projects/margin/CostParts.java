package org.xiaoguan.projects.margin;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A cost by what it rests on, without tax.
 *
 * @param planned by expected costs
 * @param ordered by prices of purchase orders
 * @param actual by entered costs and paid fees
 */
public record CostParts(BigDecimal planned, BigDecimal ordered, BigDecimal actual) implements Serializable {
    public static final CostParts NONE = new CostParts(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public CostParts plus(CostParts more) {
        return new CostParts(planned.add(more.planned), ordered.add(more.ordered), actual.add(more.actual));
    }

    public MarginBasis basis() {
        int kinds = planned.signum() * planned.signum()
                + ordered.signum() * ordered.signum()
                + actual.signum() * actual.signum();
        if (kinds == 0) {
            return MarginBasis.NONE;
        }
        if (kinds > 1) {
            return actual.signum() == 0 ? MarginBasis.EXPECTED : MarginBasis.MIXED;
        }
        return planned.signum() != 0
                ? MarginBasis.PLANNED
                : ordered.signum() != 0 ? MarginBasis.ORDERED : MarginBasis.ACTUAL;
    }
}
