package org.xiaoguan.benchmark.data;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Quantity;
import org.xiaoguan.shared.Tax;

/** One project with all that is made for it, put together before it is written: its row holds the sums of the others. */
final class Deal {
    long id;
    int version;
    String number;
    String name;
    Customers.Customer customer;
    LocalDate signedOn;
    LocalDate until;
    String state;
    String stage;
    BigDecimal discount;
    FeeLine feeLine;
    BigDecimal labourPaid = Money.ZERO;
    BigDecimal labourCost = Money.ZERO;
    BigDecimal otherPaid = Money.ZERO;
    BigDecimal otherCost = Money.ZERO;
    BigDecimal received = Money.ZERO;
    BigDecimal invoiced = Money.ZERO;
    final List<Item> items = new ArrayList<>();

    /** A fee that the customer pays, and what it is planned to cost. */
    record FeeLine(long id, BigDecimal amount, int taxRate, BigDecimal cost) {}

    /** A goods line. */
    static final class Item {
        final long id;
        final int lineNo;
        final Catalog.Material material;
        final BigDecimal quantity;
        final BigDecimal amount;
        BigDecimal discount = Money.ZERO;
        BigDecimal purchased = Quantity.ZERO;
        BigDecimal delivered = Quantity.ZERO;
        BigDecimal orderedCost = Money.ZERO;
        BigDecimal actualCost = Money.ZERO;

        Item(long id, int lineNo, Catalog.Material material, BigDecimal quantity) {
            this.id = id;
            this.lineNo = lineNo;
            this.material = material;
            this.quantity = quantity;
            amount = Money.line(quantity, material.price());
        }

        BigDecimal cost(BigDecimal notYetPurchased) {
            return Tax.net(Money.line(notYetPurchased, material.cost()), Catalog.Material.TAX_RATE)
                    .add(orderedCost)
                    .add(actualCost);
        }

        BigDecimal revenue() {
            return Tax.net(amount.subtract(discount), Catalog.Material.TAX_RATE);
        }
    }

    boolean approved() {
        return state.equals("APPROVED");
    }

    boolean closed() {
        return stage.equals("CLOSED");
    }

    BigDecimal price() {
        return Money.sum(items.stream().map(item -> item.amount).toList())
                .add(feeLine.amount())
                .subtract(discount);
    }

    BigDecimal revenue() {
        return Money.sum(items.stream().map(Item::revenue).toList()).add(Tax.net(feeLine.amount(), feeLine.taxRate()));
    }

    BigDecimal budgetCost() {
        return Money.sum(items.stream()
                        .map(item ->
                                Tax.net(Money.line(item.quantity, item.material.cost()), Catalog.Material.TAX_RATE))
                        .toList())
                .add(feeLine.cost());
    }

    BigDecimal cost() {
        BigDecimal labour = closed() ? labourCost : labourCost.max(feeLine.cost());
        return Money.sum(items.stream()
                        .map(item -> item.cost(item.quantity.subtract(item.purchased)))
                        .toList())
                .add(labour)
                .add(otherCost);
    }

    /** So many days after signing, but not in the future. */
    LocalDate day(int days) {
        LocalDate day = signedOn.plusDays(days);
        return day.isAfter(until) ? until : day;
    }
}
