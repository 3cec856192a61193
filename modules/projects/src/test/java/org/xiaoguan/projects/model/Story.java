package org.xiaoguan.projects.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.projects.Documents.DAY;
import static org.xiaoguan.projects.Documents.LENIENT;
import static org.xiaoguan.projects.Documents.MATERIALS;
import static org.xiaoguan.projects.Documents.STRICT;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.xiaoguan.projects.DocumentState;
import org.xiaoguan.projects.Documents;
import org.xiaoguan.projects.Identities;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.projects.cost.CostEntry;
import org.xiaoguan.projects.cost.CostForm;
import org.xiaoguan.projects.delivery.Delivery;
import org.xiaoguan.projects.fee.Fee;
import org.xiaoguan.projects.fee.FeeForm;
import org.xiaoguan.projects.project.Budget;
import org.xiaoguan.projects.project.FeeKind;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ScopeItem;
import org.xiaoguan.projects.purchase.PurchaseKind;
import org.xiaoguan.projects.purchase.PurchaseOrder;
import org.xiaoguan.shared.BusinessException;

/** Carries a project and its plain model through the same operations and compares what each says. */
final class Story {
    private static final long OUTSIDE_MATERIAL = 7;

    private final Project project = Identities.stored(Budget.sheet()
            .goods("12", "100", "60")
            .goods("7", "33.33", "60")
            .fee(FeeKind.OTHER, "500", "0")
            .discount("17.77")
            .agreed("1915.54")
            .approved());
    private final Ledger ledger = new Ledger();
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<Handed> handed = new ArrayList<>();
    private final List<Paid> paid = new ArrayList<>();

    /** A document that waits for approval, with what the model does in either case. */
    private record Waiting(
            ChangeOrder change, PurchaseOrder purchase, LongSupplier amount, Runnable taken, Runnable released) {}

    private record Placed(PurchaseOrder order, Ledger.Order model) {}

    private static final class Handed {
        final Delivery delivery;
        final Ledger.Order order;
        final long pieces;
        boolean reversed;

        Handed(Delivery delivery, Ledger.Order order, long pieces) {
            this.delivery = delivery;
            this.order = order;
            this.pieces = pieces;
        }
    }

    private static final class Paid {
        final Fee fee;
        final long cents;
        boolean reversed;

        Paid(Fee fee, long cents) {
            this.fee = fee;
            this.cents = cents;
        }
    }

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
            case ADDITION -> addition(step);
            case REMOVAL -> removal(step);
            case RETURN -> returned(step);
            case FEE_ADJUSTMENT -> feeAdjustment(step);
            case PURCHASE -> purchase(step, PurchaseKind.NORMAL, 50);
            case SPECIAL_PURCHASE -> purchase(step, PurchaseKind.SPECIAL, 61);
            case OUTSIDE_PURCHASE -> outsidePurchase(step);
            case APPROVAL -> approval(step);
            case REJECTION -> giveUp(step, true);
            case CANCELLATION -> step.strict() ? giveUp(step, false) : cancelOrder(step);
            case SHORT_CLOSING -> shortClosing(step);
            case DELIVERY -> delivery(step);
            case DELIVERY_REVERSAL -> deliveryReversal(step);
            case COST -> cost(step);
            case FEE -> fee(step);
            case FEE_REVERSAL -> feeReversal(step);
            case RECEIPT -> receipt(step);
            case ADVANCE -> advance(step);
            case RECEIPT_REVERSAL -> receiptReversal(step);
            case REFUND -> refund(step);
            case INVOICE -> invoice(step);
            case RED_INVOICE -> redInvoice(step);
        };
        compare();
        return accepted;
    }

    private boolean addition(Step step) {
        int pieces = 1 + step.size() % 8;
        int price = step.size() % 5 * 10;
        ChangeOrder change = Documents.addition(project, 2, String.valueOf(pieces), String.valueOf(price), "60");
        long cents = 100L * pieces * price;
        return submit(change, step, () -> cents, () -> {}, () -> {}, () -> {
            ledger.lines.add(new Ledger.Line(pieces, cents));
            ledger.contract += cents;
        });
    }

    private boolean removal(Step step) {
        int index = step.which() % ledger.lines.size();
        Ledger.Line line = ledger.lines.get(index);
        int pieces = 1 + step.size() % 8;
        ChangeOrder change = tried(
                pieces <= line.free(),
                () -> Documents.removal(project.getItems().get(index), String.valueOf(pieces)));
        if (change == null) {
            return false;
        }
        LongSupplier amount = () -> -line.creditFor(pieces);
        return submit(change, step, amount, () -> line.removedHeld += pieces, () -> line.removedHeld -= pieces, () -> {
            long credit = line.creditFor(pieces);
            line.removedHeld -= pieces;
            line.removed += pieces;
            line.credited += credit;
            ledger.contract -= credit;
        });
    }

    private boolean returned(Step step) {
        int index = step.which() % ledger.lines.size();
        Ledger.Line line = ledger.lines.get(index);
        int pieces = 1 + step.size() % 3;
        boolean takenBack = step.size() % 2 == 0;
        ChangeOrder change = tried(
                pieces <= line.returnable(),
                () -> Documents.returned(project.getItems().get(index), String.valueOf(pieces), takenBack));
        if (change == null) {
            return false;
        }
        LongSupplier amount = () -> -line.creditFor(pieces);
        return submit(
                change, step, amount, () -> line.returnedHeld += pieces, () -> line.returnedHeld -= pieces, () -> {
                    long credit = line.creditFor(pieces);
                    line.relieved += takenBack ? line.reliefFor(pieces) : 0;
                    line.returnedHeld -= pieces;
                    line.returned += pieces;
                    line.credited += credit;
                    ledger.contract -= credit;
                });
    }

    private boolean feeAdjustment(Step step) {
        long cents = (step.size() % 2001 - 1000) * 50L + 1;
        ChangeOrder change =
                Documents.feeAdjustment(project, FeeKind.OTHER, money(cents).toString(), "0");
        return submit(change, step, () -> cents, () -> {}, () -> {}, () -> ledger.contract += cents);
    }

    /** Submits a change that adds so much to the contract: it is accepted unless it takes more than there is. */
    private boolean submit(
            ChangeOrder change, Step step, LongSupplier amount, Runnable held, Runnable released, Runnable taken) {
        boolean possible = ledger.contract + amount.getAsLong() >= 0;
        if (!did(possible, () -> change.submit(step.strict() ? STRICT : LENIENT))) {
            return false;
        }
        Identities.stored(change);
        held.run();
        if (change.getState() == DocumentState.SUBMITTED) {
            waiting.add(new Waiting(change, null, amount, taken, released));
        } else {
            assertThat(step.strict()).as("a strict rule lets nothing pass").isFalse();
            taken.run();
        }
        return true;
    }

    private boolean purchase(Step step, PurchaseKind kind, int price) {
        int index = step.which() % ledger.lines.size();
        Ledger.Line line = ledger.lines.get(index);
        if (line.outside) {
            return false;
        }
        int pieces = 1 + step.size() % 8;
        PurchaseOrder order = tried(
                pieces <= line.free(),
                () -> Documents.purchase(
                        kind, project.getItems().get(index), String.valueOf(pieces), String.valueOf(price)));
        if (order == null) {
            return false;
        }
        order.submit(MATERIALS);
        Runnable taken = () -> {
            line.bought += pieces;
            placed(order, new Ledger.Order(line, pieces, price * 100L));
        };
        if (kind == PurchaseKind.NORMAL) {
            assertThat(order.getState()).isEqualTo(DocumentState.APPROVED);
            taken.run();
        } else {
            line.boughtHeld += pieces;
            waiting.add(new Waiting(
                    null,
                    order,
                    () -> 0,
                    () -> {
                        line.boughtHeld -= pieces;
                        taken.run();
                    },
                    () -> line.boughtHeld -= pieces));
        }
        return true;
    }

    private boolean outsidePurchase(Step step) {
        int pieces = 1 + step.size() % 4;
        PurchaseOrder order = Documents.outsideScope(project, OUTSIDE_MATERIAL, String.valueOf(pieces), "10");
        order.submit(MATERIALS);
        waiting.add(new Waiting(
                null,
                order,
                () -> 0,
                () -> {
                    Ledger.Line line = new Ledger.Line(pieces, 0);
                    line.outside = true;
                    line.bought = pieces;
                    ledger.lines.add(line);
                    placed(order, new Ledger.Order(line, pieces, 1000));
                },
                () -> {}));
        return true;
    }

    private void placed(PurchaseOrder order, Ledger.Order model) {
        model.line.orders.add(model);
        placed.add(new Placed(order, model));
    }

    private boolean approval(Step step) {
        if (waiting.isEmpty()) {
            return false;
        }
        Waiting document = waiting.get(step.which() % waiting.size());
        if (document.purchase() != null) {
            document.purchase().approve(MATERIALS);
            Identities.stored(document.purchase());
        } else {
            // What it takes off may have become more than the contract while it waited.
            boolean possible = ledger.contract + document.amount().getAsLong() >= 0;
            if (!did(possible, document.change()::approve)) {
                return false;
            }
            Identities.stored(document.change());
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
        if (document.purchase() != null) {
            if (reject) {
                document.purchase().reject("不同意");
            } else {
                document.purchase().cancel();
            }
        } else if (reject) {
            document.change().reject("不同意");
        } else {
            document.change().cancel();
        }
        document.released().run();
        return true;
    }

    private boolean cancelOrder(Step step) {
        return closing(step, true);
    }

    private boolean shortClosing(Step step) {
        return closing(step, false);
    }

    private boolean closing(Step step, boolean whole) {
        if (placed.isEmpty()) {
            return false;
        }
        Placed order = placed.get(step.which() % placed.size());
        boolean accepted = did(order.model().outstanding() > 0, () -> {
            if (whole) {
                order.order().cancel();
            } else {
                order.order().closeShort(order.order().getLines().get(0));
            }
        });
        if (accepted) {
            order.model().closeShort();
        }
        return accepted;
    }

    private boolean delivery(Step step) {
        if (placed.isEmpty()) {
            return false;
        }
        Placed order = placed.get(step.which() % placed.size());
        int pieces = 1 + step.size() % 5;
        Delivery delivery = tried(pieces <= order.model().outstanding(), () -> {
            Delivery made = Documents.delivery(order.order().getLines().get(0), String.valueOf(pieces));
            made.confirm();
            return made;
        });
        if (delivery == null) {
            return false;
        }
        order.model().delivered += pieces;
        order.model().line.delivered += pieces;
        handed.add(new Handed(delivery, order.model(), pieces));
        return true;
    }

    private boolean deliveryReversal(Step step) {
        if (handed.isEmpty()) {
            return false;
        }
        Handed one = handed.get(step.which() % handed.size());
        boolean possible = !one.reversed && one.pieces <= one.order.line.returnable();
        if (!did(
                possible,
                () -> assertThat(one.delivery.reverse(DAY, "送错").getReverses()).isSameAs(one.delivery))) {
            return false;
        }
        one.reversed = true;
        one.order.delivered -= one.pieces;
        one.order.line.delivered -= one.pieces;
        return true;
    }

    private boolean cost(Step step) {
        if (placed.isEmpty()) {
            return false;
        }
        Placed order = placed.get(step.which() % placed.size());
        CostForm form = new CostForm();
        form.setUnitCost(BigDecimal.valueOf(step.size() % 100));
        form.setTaxRate(0);
        form.setEnteredOn(DAY);
        form.setNote("发票");
        boolean accepted = did(
                order.order().getState() == DocumentState.APPROVED,
                () -> assertThat(new CostEntry(order.order().getLines().get(0), form, "", Instant.EPOCH, 1L))
                        .isNotNull());
        if (accepted) {
            order.model().unitCost = step.size() % 100 * 100L;
        }
        return accepted;
    }

    private boolean fee(Step step) {
        long cents = 1L + step.size();
        FeeForm form = new FeeForm();
        form.setKind(FeeKind.OTHER);
        form.setAmount(money(cents));
        form.setPaidOn(DAY);
        form.setPayee("李班长");
        form.setPurpose("运费");
        paid.add(new Paid(new Fee(project, form), cents));
        ledger.feesPaid += cents;
        return true;
    }

    private boolean feeReversal(Step step) {
        if (paid.isEmpty()) {
            return false;
        }
        Paid one = paid.get(step.which() % paid.size());
        if (!did(
                !one.reversed,
                () -> assertThat(one.fee.reverse(DAY, "重复").getReverses()).isSameAs(one.fee))) {
            return false;
        }
        one.reversed = true;
        ledger.feesPaid -= one.cents;
        return true;
    }

    private boolean receipt(Step step) {
        long cents = 1 + step.size() * 10L;
        return booked(
                cents <= ledger.owed(), () -> project.receive(money(cents), false), () -> ledger.received += cents);
    }

    private boolean advance(Step step) {
        long cents = 1 + step.size() * 10L;
        return booked(true, () -> project.receive(money(cents), true), () -> ledger.received += cents);
    }

    private boolean receiptReversal(Step step) {
        long cents = 1 + step.size() * 5L;
        return booked(
                cents <= ledger.received, () -> project.takeBackReceipt(money(cents)), () -> ledger.received -= cents);
    }

    private boolean refund(Step step) {
        long due = ledger.refundDue();
        long cents = due > 0 && step.strict() ? 1 + step.size() % due : 1 + step.size();
        return booked(cents <= ledger.refundDue(), () -> project.refund(money(cents)), () -> ledger.received -= cents);
    }

    private boolean invoice(Step step) {
        long cents = 1 + step.size() * 10L;
        return booked(
                cents <= ledger.notInvoiced(), () -> project.invoice(money(cents)), () -> ledger.invoiced += cents);
    }

    private boolean redInvoice(Step step) {
        long cents = 1 + step.size() * 5L;
        return booked(
                cents <= ledger.invoiced, () -> project.takeBackInvoice(money(cents)), () -> ledger.invoiced -= cents);
    }

    private static boolean booked(boolean possible, Runnable booking, Runnable model) {
        boolean accepted = did(possible, booking);
        if (accepted) {
            model.run();
        }
        return accepted;
    }

    private static boolean did(boolean possible, Runnable work) {
        return tried(possible, () -> {
                    work.run();
                    return true;
                })
                != null;
    }

    /** Tries it and demands that it is accepted exactly when the model says that it is possible. */
    private static <T> T tried(boolean possible, Supplier<T> work) {
        T made = null;
        BusinessException refusal = null;
        try {
            made = work.get();
        } catch (BusinessException e) {
            refusal = e;
        }
        assertThat(refusal == null).as("accepted, %s", refusal).isEqualTo(possible);
        return made;
    }

    private void compare() {
        assertThat(project.getItems()).hasSameSizeAs(ledger.lines);
        BigDecimal price = project.feeTotal();
        for (int i = 0; i < ledger.lines.size(); i++) {
            compare(project.getItems().get(i), ledger.lines.get(i));
            price = price.add(project.getItems().get(i).price());
        }
        assertThat(project.getContract())
                .isEqualByComparingTo(money(ledger.contract))
                .isEqualByComparingTo(price);
        assertThat(project.getReceived()).isEqualByComparingTo(money(ledger.received));
        assertThat(project.getInvoiced()).isEqualByComparingTo(money(ledger.invoiced));
        assertThat(project.getCostNet()).isEqualByComparingTo(money(ledger.cost()));
        var summary = project.summary();
        assertThat(summary.receivable().subtract(summary.advance()))
                .isEqualByComparingTo(summary.invoiced().subtract(summary.received()));
        assertThat(summary.receivable().min(summary.advance())).isEqualByComparingTo("0");
        assertThat(summary.invoiced().add(summary.notInvoiced()).subtract(summary.redInvoiceDue()))
                .isEqualByComparingTo(summary.contract());
    }

    private static void compare(ScopeItem item, Ledger.Line line) {
        assertThat(item.getQuantity()).isEqualByComparingTo(pieces(line.quantity));
        assertThat(item.getRemoved()).isEqualByComparingTo(pieces(line.removed + line.removedHeld));
        assertThat(item.getPurchased()).isEqualByComparingTo(pieces(line.bought + line.boughtHeld));
        assertThat(item.getDelivered()).isEqualByComparingTo(pieces(line.delivered));
        assertThat(item.getReturned()).isEqualByComparingTo(pieces(line.returned + line.returnedHeld));
        assertThat(item.getCredited()).isEqualByComparingTo(money(line.credited));
        assertThat(item.getReturned()).isBetween(BigDecimal.ZERO, item.getDelivered());
        assertThat(item.getDelivered()).isLessThanOrEqualTo(item.getPurchased());
        assertThat(item.getPurchased()).isLessThanOrEqualTo(item.getQuantity().subtract(item.getRemoved()));
    }

    private static BigDecimal pieces(long count) {
        return BigDecimal.valueOf(count);
    }

    private static BigDecimal money(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
