package org.xiaoguan.projects.project;

import java.math.BigDecimal;
import org.xiaoguan.projects.account.FeesPaid;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.margin.CostParts;
import org.xiaoguan.projects.margin.Margin;
import org.xiaoguan.shared.Money;

/** What the lines of a project come to, and what they cost together with the fees that were paid. */
public final class ProjectSums {
    private final ProjectLines lines;
    private final FeesPaid fees;
    private final boolean closed;

    /** @param closed whether no more fees are to come */
    ProjectSums(ProjectLines lines, FeesPaid fees, boolean closed) {
        this.lines = lines;
        this.fees = fees;
        this.closed = closed;
    }

    /** Quantity × price of all goods, before the discount. */
    public BigDecimal goods() {
        return lines.goodsTotal();
    }

    public BigDecimal fees() {
        return lines.feeTotal();
    }

    /** What it earns as its lines stand. */
    Margin margin() {
        return new Margin(lines.revenueNet(), lines.goodsCost().add(feeCost()));
    }

    /**
     * What fees of a kind cost: what was paid, and until the project is closed at least what was planned, since crews
     * are paid in parts.
     *
     * @param more planned cost to add, to see what a change would do
     */
    public BigDecimal feeCost(FeeKind kind, BigDecimal more) {
        BigDecimal paid = fees.cost(kind);
        return closed ? paid : paid.max(lines.plannedFees(kind).add(more));
    }

    private BigDecimal feeCost() {
        return feeCost(FeeKind.LABOUR, Money.ZERO).add(feeCost(FeeKind.OTHER, Money.ZERO));
    }

    /** What the cost of all goods and fees rests on. */
    public CostParts costParts() {
        BigDecimal paid = fees.cost(FeeKind.LABOUR).add(fees.cost(FeeKind.OTHER));
        return lines.goodsParts().plus(new CostParts(feeCost().subtract(paid), Money.ZERO, paid));
    }

    /** What of the cost fell away with the goods taken back. */
    public BigDecimal relievedCost() {
        return lines.relievedCost();
    }
}
