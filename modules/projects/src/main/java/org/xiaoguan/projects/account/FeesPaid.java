package org.xiaoguan.projects.account;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import org.xiaoguan.administration.api.Restricted;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.shared.Money;

/** Fees paid, with tax, and what of them is cost. */
@Embeddable
public class FeesPaid implements Serializable {
    @Column(name = "labour_paid")
    private BigDecimal labourPaid = Money.ZERO;

    @Column(name = "other_paid")
    private BigDecimal otherPaid = Money.ZERO;

    @Restricted(COST_VIEW)
    @Column(name = "labour_cost")
    private BigDecimal labourCost = Money.ZERO;

    @Restricted(COST_VIEW)
    @Column(name = "other_cost")
    private BigDecimal otherCost = Money.ZERO;

    public FeesPaid() {}

    public void pay(FeeKind kind, BigDecimal amount, BigDecimal cost) {
        if (kind == FeeKind.LABOUR) {
            labourPaid = labourPaid.add(amount);
            labourCost = labourCost.add(cost);
        } else {
            otherPaid = otherPaid.add(amount);
            otherCost = otherCost.add(cost);
        }
    }

    public boolean isNone() {
        return labourPaid.signum() == 0 && otherPaid.signum() == 0;
    }

    public BigDecimal paid(FeeKind kind) {
        return kind == FeeKind.LABOUR ? labourPaid : otherPaid;
    }

    public BigDecimal cost(FeeKind kind) {
        return kind == FeeKind.LABOUR ? labourCost : otherCost;
    }
}
