package org.xiaoguan.projects.model;

import java.util.ArrayList;
import java.util.List;

/** The plain model: what a careful person would keep on paper. Quantities in pieces, money in cents, no tax. */
final class Ledger {
    static final long EXPECTED_COST = 6000;

    long contract;
    long received;
    long invoiced;
    long feesPaid;
    final List<Line> lines = new ArrayList<>();

    /** A goods line: what is held by waiting documents apart from what took effect. */
    static final class Line {
        long quantity;
        long price;
        long removed;
        long removedHeld;
        long bought;
        long boughtHeld;
        long delivered;
        long returned;
        long returnedHeld;
        long credited;
        long takenBack;
        boolean outside;
        final List<Order> orders = new ArrayList<>();

        Line(long quantity, long price) {
            this.quantity = quantity;
            this.price = price;
        }

        long free() {
            return quantity - removed - removedHeld - bought - boughtHeld;
        }

        long returnable() {
            return delivered - returned - returnedHeld;
        }

        long creditFor(long pieces) {
            return share(removed + returned + pieces) - share(removed + returned);
        }

        private long share(long pieces) {
            return quantity == 0 ? 0 : Math.floorDiv(2 * price * pieces + quantity, 2 * quantity);
        }

        long ordered() {
            return orders.stream().mapToLong(Order::cost).sum();
        }

        private long relieved() {
            return bought == 0 ? 0 : Math.floorDiv(2 * ordered() * takenBack + bought, 2 * bought);
        }

        long cost() {
            return (quantity - removed - bought) * (outside ? 0 : EXPECTED_COST) + ordered() - relieved();
        }
    }

    /** A placed order of one line. */
    static final class Order {
        final Line line;
        final long quantity;
        long unitCost;
        long delivered;
        long closed;

        Order(Line line, long quantity, long unitCost) {
            this.line = line;
            this.quantity = quantity;
            this.unitCost = unitCost;
        }

        long outstanding() {
            return quantity - closed - delivered;
        }

        long cost() {
            return (quantity - closed) * unitCost;
        }

        void closeShort() {
            long missing = outstanding();
            closed += missing;
            line.bought -= missing;
            if (line.outside) {
                line.quantity -= missing;
            }
        }
    }

    long cost() {
        return feesPaid + lines.stream().mapToLong(Line::cost).sum();
    }

    long owed() {
        return Math.max(0, contract - received);
    }

    long refundDue() {
        return Math.max(0, received - Math.max(contract, invoiced));
    }

    long notInvoiced() {
        return Math.max(0, contract - invoiced);
    }
}
