package org.xiaoguan.projects.change;

import java.io.Serializable;
import java.math.BigDecimal;
import org.xiaoguan.projects.feeline.FeeKind;

/**
 * A fee of a change order as shown.
 *
 * @param expectedCost null for those who may not see costs
 */
public record ChangeFeeView(
        int lineNo, FeeKind kind, String name, BigDecimal amount, int taxRate, BigDecimal expectedCost)
        implements Serializable {

    ChangeFeeView(ChangeFee fee, boolean showCost) {
        this(
                fee.getLineNo(),
                fee.getKind(),
                fee.getName(),
                fee.getAmount(),
                fee.getTaxRate(),
                showCost ? fee.getExpectedCost() : null);
    }
}
