package org.xiaoguan.projects.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.projects.model.Trial.did;
import static org.xiaoguan.projects.model.Trial.money;
import static org.xiaoguan.projects.model.Trial.pieces;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.projects.Identities;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.project.Budget;
import org.xiaoguan.projects.project.FeeLine;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ScopeItem;
import org.xiaoguan.projects.purchase.PurchaseKind;
import org.xiaoguan.shared.Money;

/** Carries a project and its plain model through the same operations and compares what each says. */
final class Story {
    private final Project project = Identities.stored(Budget.sheet()
            .goods("12", "100", "60")
            .goods("7", "33.33", "60")
            .fee(FeeKind.OTHER, "500", "0")
            .discount("17.77")
            .agreed("1915.54")
            .approved());
    private final Ledger ledger = new Ledger();
    private final List<Waiting> waiting = new ArrayList<>();
    private final Changes changes = new Changes(project, ledger, waiting);
    private final GoodsMoves goods = new GoodsMoves(project, ledger, waiting);
    private final MoneyMoves money = new MoneyMoves(project, ledger);

    Story() {
        for (ScopeItem item : project.getItems()) {
            ledger.lines.add(new Ledger.Line(
                    item.getQuantity().longValueExact(),
                    item.priceAfterDiscount().movePointRight(2).longValueExact()));
        }
        ledger.contract = 191554;
        compare();
    }

    /** @return whether it was accepted; false too when there was nothing to try it on */
    boolean perform(Step step) {
        boolean accepted = switch (step.kind()) {
            case ADDITION -> changes.addition(step);
            case REMOVAL -> changes.removal(step);
            case RETURN -> changes.returned(step);
            case FEE_ADJUSTMENT -> changes.feeAdjustment(step);
            case PURCHASE -> goods.purchase(step, PurchaseKind.NORMAL, 50);
            case SPECIAL_PURCHASE -> goods.purchase(step, PurchaseKind.SPECIAL, 61);
            case OUTSIDE_PURCHASE -> goods.outsidePurchase(step);
            case APPROVAL -> approval(step);
            case REJECTION -> giveUp(step, true);
            case CANCELLATION -> step.strict() ? giveUp(step, false) : goods.cancelOrder(step);
            case SHORT_CLOSING -> goods.shortClosing(step);
            case DELIVERY -> goods.delivery(step);
            case DELIVERY_REVERSAL -> goods.deliveryReversal(step);
            case COST -> goods.cost(step);
            case FEE -> money.fee(step);
            case FEE_REVERSAL -> money.feeReversal(step);
            case RECEIPT -> money.receipt(step);
            case ADVANCE -> money.advance(step);
            case RECEIPT_REVERSAL -> money.receiptReversal(step);
            case REFUND -> money.refund(step);
            case INVOICE -> money.invoice(step);
            case RED_INVOICE -> money.redInvoice(step);
        };
        compare();
        return accepted;
    }

    private boolean approval(Step step) {
        if (waiting.isEmpty()) {
            return false;
        }
        Waiting document = waiting.get(step.which() % waiting.size());
        // What it takes off may have become more than the contract while it waited.
        boolean possible = ledger.contract + document.amount().getAsLong() >= 0;
        if (!did(possible, document.approve())) {
            return false;
        }
        waiting.remove(document);
        document.taken().run();
        return true;
    }

    private boolean giveUp(Step step, boolean reject) {
        if (waiting.isEmpty()) {
            return false;
        }
        Waiting document = waiting.remove(step.which() % waiting.size());
        (reject ? document.reject() : document.cancel()).run();
        document.released().run();
        return true;
    }

    private void compare() {
        assertThat(project.getItems()).hasSameSizeAs(ledger.lines);
        BigDecimal price =
                Money.sum(project.getFeeLines().stream().map(FeeLine::getAmount).toList());
        for (int i = 0; i < ledger.lines.size(); i++) {
            compare(project.getItems().get(i), ledger.lines.get(i));
            price = price.add(project.getItems().get(i).price());
        }
        assertThat(project.getContract())
                .isEqualByComparingTo(money(ledger.contract))
                .isEqualByComparingTo(price);
        assertThat(project.summary().received()).isEqualByComparingTo(money(ledger.received));
        assertThat(project.summary().invoiced()).isEqualByComparingTo(money(ledger.invoiced));
        assertThat(project.margin().cost()).isEqualByComparingTo(money(ledger.cost()));
        var summary = project.summary();
        assertThat(summary.receivable().subtract(summary.advance()))
                .isEqualByComparingTo(summary.invoiced().subtract(summary.received()));
        assertThat(summary.receivable().min(summary.advance())).isEqualByComparingTo("0");
        assertThat(summary.invoiced().add(summary.notInvoiced()).subtract(summary.redInvoiceDue()))
                .isEqualByComparingTo(summary.contract());
    }

    private static void compare(ScopeItem item, Ledger.Line line) {
        assertThat(item.getQuantity()).isEqualByComparingTo(pieces(line.quantity));
        assertThat(item.getProgress().getRemoved()).isEqualByComparingTo(pieces(line.removed + line.removedHeld));
        assertThat(item.getProgress().getPurchased()).isEqualByComparingTo(pieces(line.bought + line.boughtHeld));
        assertThat(item.getProgress().getDelivered()).isEqualByComparingTo(pieces(line.delivered));
        assertThat(item.getProgress().getReturned()).isEqualByComparingTo(pieces(line.returned + line.returnedHeld));
        assertThat(item.getCredited()).isEqualByComparingTo(money(line.credited));
        assertThat(item.getProgress().getReturned())
                .isBetween(BigDecimal.ZERO, item.getProgress().getDelivered());
        assertThat(item.getProgress().getDelivered())
                .isLessThanOrEqualTo(item.getProgress().getPurchased());
        assertThat(item.getProgress().getPurchased())
                .isLessThanOrEqualTo(
                        item.getQuantity().subtract(item.getProgress().getRemoved()));
    }
}
