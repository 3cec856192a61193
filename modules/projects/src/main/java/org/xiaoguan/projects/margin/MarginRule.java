package org.xiaoguan.projects.margin;

import java.math.BigDecimal;

/**
 * When a change order needs approval for what it does to the margin.
 *
 * @param floor lowest rate in per cent that needs no approval
 * @param allowedDrop points that all changes together may cost against the original budget
 */
public record MarginRule(BigDecimal floor, BigDecimal allowedDrop) {
    /**
     * @param budget the original budget
     * @param planned the original budget with all changes, this one included
     * @param now the project as it stands, with this change
     * @return message key of the reason why approval is needed; null when it is not
     */
    public String reasonForApproval(Margin budget, Margin planned, Margin now) {
        if (now.revenue().signum() <= 0) {
            return "change.approval.nothing-left";
        }
        if (now.exactRate().compareTo(floor) < 0) {
            return "change.approval.floor";
        }
        BigDecimal drop = planned.pointsBelow(budget);
        return drop != null && drop.compareTo(allowedDrop) > 0 ? "change.approval.drop" : null;
    }
}
