package org.xiaoguan.projects.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.projects.Documents.DAY;
import static org.xiaoguan.projects.Documents.MATERIALS;
import static org.xiaoguan.projects.model.Trial.did;
import static org.xiaoguan.projects.model.Trial.tried;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.projects.Documents;
import org.xiaoguan.projects.Identities;
import org.xiaoguan.projects.cost.CostEntry;
import org.xiaoguan.projects.cost.CostForm;
import org.xiaoguan.projects.delivery.Delivery;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.purchase.PurchaseKind;
import org.xiaoguan.projects.purchase.PurchaseOrder;

/** Goods purchased, delivered and priced, in the project and in its model. */
final class GoodsMoves {
    private static final long OUTSIDE_MATERIAL = 7;

    private final Project project;
    private final Ledger ledger;
    private final List<Waiting> waiting;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Handed> handed = new ArrayList<>();

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

    GoodsMoves(Project project, Ledger ledger, List<Waiting> waiting) {
        this.project = project;
        this.ledger = ledger;
        this.waiting = waiting;
    }

    boolean purchase(Step step, PurchaseKind kind, int price) {
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
            waiting.add(waiting(
                    order,
                    () -> {
                        line.boughtHeld -= pieces;
                        taken.run();
                    },
                    () -> line.boughtHeld -= pieces));
        }
        return true;
    }

    boolean outsidePurchase(Step step) {
        int pieces = 1 + step.size() % 4;
        PurchaseOrder order = Documents.outsideScope(project, OUTSIDE_MATERIAL, String.valueOf(pieces), "10");
        order.submit(MATERIALS);
        waiting.add(waiting(
                order,
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

    boolean cancelOrder(Step step) {
        return closing(step, true);
    }

    boolean shortClosing(Step step) {
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

    boolean delivery(Step step) {
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

    boolean deliveryReversal(Step step) {
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

    boolean cost(Step step) {
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

    private static Waiting waiting(PurchaseOrder order, Runnable taken, Runnable released) {
        return new Waiting(
                () -> {
                    order.approve(MATERIALS);
                    Identities.stored(order);
                },
                () -> order.reject("不同意"),
                order::cancel,
                () -> 0,
                taken,
                released);
    }

    private void placed(PurchaseOrder order, Ledger.Order model) {
        model.line.orders.add(model);
        placed.add(new Placed(order, model));
    }
}
