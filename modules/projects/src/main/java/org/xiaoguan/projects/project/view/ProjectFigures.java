package org.xiaoguan.projects.project.view;

import java.math.BigDecimal;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.goods.ItemView;
import org.xiaoguan.projects.margin.MarginView;
import org.xiaoguan.shared.Money;
import org.xiaoguan.ui.text.Formats;
import org.xiaoguan.ui.text.Texts;

/** The figures at the head of a project and what stands below each. */
public class ProjectFigures {
    private final ProjectView view;
    private final BigDecimal floor;
    private final Texts texts;

    ProjectFigures(ProjectView view, BigDecimal floor, Texts texts) {
        this.view = view;
        this.floor = floor;
        this.texts = texts;
    }

    /** Whether the reader sees cost and margin. */
    public boolean isCostShown() {
        return view.margin() != null;
    }

    public boolean isBelowFloor() {
        BigDecimal rate = view.margin().now().rate();
        return rate != null && rate.compareTo(floor) < 0;
    }

    /** What it was at signing, where the floor lies and what the cost rests on. */
    public String getMarginNote() {
        MarginView margin = view.margin();
        String basis = texts.of("margin.basis.", margin.basis());
        BigDecimal signing = margin.budget().rate();
        return signing == null
                ? texts.format("project.figure.floor", floor, basis)
                : texts.format("project.figure.margin", Formats.rate(signing), floor, basis);
    }

    /** What invoices and receipts make receivable or an advance. */
    public String getMoneyNote() {
        ProjectSummary sum = view.summary();
        return sum.advance().signum() > 0
                ? texts.format("project.figure.advance", sum.advance())
                : texts.format("project.figure.receivable", sum.receivable());
    }

    /** Contract − received; negative when overpaid. Nothing is owed for what is no contract. */
    public BigDecimal getOutstanding() {
        ProjectSummary sum = view.summary();
        return isContracted() ? sum.contract().subtract(sum.received()) : Money.ZERO;
    }

    private boolean isContracted() {
        return view.summary().state() == ProjectState.APPROVED;
    }

    /** What is due back, by red invoice or refund; else what is not invoiced yet. */
    public String getDueNote() {
        ProjectSummary sum = view.summary();
        if (!isContracted()) {
            return "";
        }
        if (sum.redInvoiceDue().signum() > 0) {
            return texts.format("project.figure.red", sum.redInvoiceDue());
        }
        if (sum.refundDue().signum() > 0) {
            return texts.format("project.figure.refund", sum.refundDue());
        }
        return texts.format("project.figure.open", sum.notInvoiced());
    }

    /** What the customer pays for the goods as changed. */
    public BigDecimal getGoodsPrice() {
        return Money.sum(view.items().stream().map(ItemView::price).toList());
    }

    /** What the goods cost without tax. */
    public BigDecimal getGoodsCost() {
        return Money.sum(view.items().stream().map(ItemView::cost).toList());
    }
}
