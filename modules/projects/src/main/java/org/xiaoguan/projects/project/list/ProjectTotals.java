package org.xiaoguan.projects.project.list;

import java.io.Serializable;
import java.math.BigDecimal;
import org.xiaoguan.projects.margin.Margin;

/**
 * Totals of a whole list of projects: of its contracts, so neither of drafts nor of what was given up.
 *
 * @param count how many are counted
 * @param owed what projects that are not paid still owe; what others overpaid is not taken off
 * @param overpaid what was received beyond contracts
 * @param margin of all together, without tax; null unless the reader may see the cost of every one
 */
public record ProjectTotals(
        long count,
        BigDecimal agreedPrice,
        BigDecimal changeTotal,
        BigDecimal contract,
        BigDecimal invoiced,
        BigDecimal received,
        BigDecimal owed,
        BigDecimal overpaid,
        Margin margin)
        implements Serializable {

    /** What is owed, what was overpaid taken off, as the rows of a list add up. */
    public BigDecimal outstanding() {
        return owed.subtract(overpaid);
    }
}
