package org.xiaoguan.projects.project.list;

import java.io.Serializable;
import java.math.BigDecimal;
import org.xiaoguan.projects.margin.Margin;

/**
 * Totals of a whole list of projects: of its contracts, so neither of drafts nor of what was given up.
 *
 * @param count how many are counted
 * @param margin of all together, without tax; null unless the reader may see the cost of every one
 */
public record ProjectTotals(
        long count,
        BigDecimal agreedPrice,
        BigDecimal changeTotal,
        BigDecimal contract,
        BigDecimal invoiced,
        BigDecimal received,
        Margin margin)
        implements Serializable {

    public BigDecimal outstanding() {
        return contract.subtract(received);
    }
}
