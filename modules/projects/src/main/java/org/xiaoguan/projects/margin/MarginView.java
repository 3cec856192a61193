package org.xiaoguan.projects.margin;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The margin of a project as shown to those who may see it; all without tax.
 *
 * @param now the project as it stands
 * @param budget the original budget; no rate before approval
 * @param parts what the cost rests on
 * @param relieved cost that fell away because returned goods were restocked or taken back; contained in {@code now}
 */
public record MarginView(Margin now, Margin budget, CostParts parts, BigDecimal relieved) implements Serializable {
    public MarginBasis basis() {
        return parts.basis();
    }
}
