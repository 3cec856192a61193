package org.xiaoguan.projects.account;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import org.xiaoguan.administration.api.Restricted;
import org.xiaoguan.projects.margin.Margin;
import org.xiaoguan.shared.Money;

/**
 * What a project earns, without tax: now, and what changes are measured by: the original budget, kept at approval, and
 * what all changes together added to it.
 */
@Embeddable
public class Earnings implements Serializable {
    @Column(name = "revenue_net")
    private BigDecimal revenueNet = Money.ZERO;

    @Restricted(COST_VIEW)
    @Column(name = "cost_net")
    private BigDecimal costNet = Money.ZERO;

    @Restricted(COST_VIEW)
    @Column(name = "margin_rate")
    private BigDecimal marginRate;

    @Column(name = "budget_revenue")
    private BigDecimal budgetRevenue = Money.ZERO;

    @Restricted(COST_VIEW)
    @Column(name = "budget_cost")
    private BigDecimal budgetCost = Money.ZERO;

    @Column(name = "changed_revenue")
    private BigDecimal changedRevenue = Money.ZERO;

    @Restricted(COST_VIEW)
    @Column(name = "changed_cost")
    private BigDecimal changedCost = Money.ZERO;

    public Earnings() {}

    public void are(Margin now) {
        revenueNet = now.revenue();
        costNet = now.cost();
        marginRate = now.rate();
    }

    /** What they are now is the original budget. */
    public void keep() {
        budgetRevenue = revenueNet;
        budgetCost = costNet;
    }

    public void change(Margin effect) {
        changedRevenue = changedRevenue.add(effect.revenue());
        changedCost = changedCost.add(effect.cost());
    }

    public Margin now() {
        return new Margin(revenueNet, costNet);
    }

    /** The margin of the original budget. */
    public Margin budget() {
        return new Margin(budgetRevenue, budgetCost);
    }

    /** The original budget with all approved changes, as they were planned. */
    public Margin planned() {
        return budget().plus(new Margin(changedRevenue, changedCost));
    }
}
