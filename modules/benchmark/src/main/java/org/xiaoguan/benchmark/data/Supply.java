package org.xiaoguan.benchmark.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Quantity;
import org.xiaoguan.shared.SearchWords;
import org.xiaoguan.shared.Tax;

/** What is bought and delivered for a project, what it really cost, and the fees that are paid. */
final class Supply {
    private static final String COST = "projects.cost.view";
    private static final int SERVICES = 9;

    private final Rows rows;
    private final Size size;
    private final Projects projects;
    private final Catalog catalog;
    private final Person accountant;
    private final int approved;
    private final Rows.Ids purchaseIds;
    private final Rows.Ids lineIds;
    private final Rows.Ids deliveryIds;
    private final Rows.Ids deliveryLineIds;
    private final Rows.Ids costIds;
    private final Rows.Ids feeIds;
    private final Table purchases;
    private final Table lines;
    private final Table deliveries;
    private final Table deliveryLines;
    private final Table costs;
    private final Table fees;

    private final List<Line> planned = new ArrayList<>();
    private final List<Fee> plannedFees = new ArrayList<>();

    /** A purchase line: the whole or a half of an item, delivered or not, its cost entered or not. */
    private record Line(Deal.Item item, BigDecimal quantity, BigDecimal price, BigDecimal delivered, boolean entered) {
        BigDecimal net() {
            return Tax.net(Money.line(quantity, price), Catalog.Material.TAX_RATE);
        }
    }

    private record Fee(String kind, BigDecimal amount, BigDecimal cost, boolean invoiced) {}

    Supply(Generator.Scene scene, Projects projects, Catalog catalog, Person accountant, int approved)
            throws SQLException {
        rows = scene.rows();
        size = scene.size();
        this.projects = projects;
        this.catalog = catalog;
        this.accountant = accountant;
        this.approved = approved;
        purchaseIds = rows.ids("projects_purchase");
        lineIds = rows.ids("projects_purchase_line");
        deliveryIds = rows.ids("projects_delivery");
        deliveryLineIds = rows.ids("projects_delivery_line");
        costIds = rows.ids("projects_cost");
        feeIds = rows.ids("projects_fee");
        purchases = rows.table(
                        "projects_purchase",
                        "id version project_id number kind state supplier_id ordered_on ship_on amount is_outstanding"
                                + " search_text search_grams")
                .audited("projects.purchase")
                .partOf("project_id", Projects.KIND)
                .restricted(COST, "amount");
        lines = rows.table(
                        "projects_purchase_line",
                        "id version purchase_id line_no item_id material_id material_code material_name specification"
                                + " unit tax_rate quantity unit_price reference_price delivered closed unit_cost"
                                + " is_special_invoice cost_tax_rate")
                .audited("projects.purchase-line")
                .partOf("purchase_id", "projects.purchase")
                .restricted(COST, "unit_price reference_price unit_cost")
                .later("delivered unit_cost is_special_invoice cost_tax_rate")
                .ofGoods();
        deliveries = rows.table(
                        "projects_delivery",
                        "id version project_id number state delivered_on deliverer_id is_reversed search_text search_grams")
                .audited("projects.delivery")
                .partOf("project_id", Projects.KIND);
        deliveryLines = rows.table(
                        "projects_delivery_line", "id delivery_id line_no purchase_line_id quantity reference_price")
                .audited("projects.delivery-line")
                .partOf("delivery_id", "projects.delivery");
        costs = rows.table(
                "projects_cost",
                "id purchase_line_id unit_cost is_special_invoice tax_rate entered_on entered_at staff_id");
        fees = rows.table(
                        "projects_fee",
                        "id version project_id number kind amount cost paid_on payee purpose invoice tax_rate"
                                + " invoice_number is_reversed search_text search_grams")
                .audited("projects.fee")
                .partOf("project_id", Projects.KIND)
                .restricted(COST, "cost");
    }

    /** Plans for an approved project, the {@code index}-th of them. */
    void plan(Deal deal, int index) {
        planned.clear();
        int delivered = Share.of(size.deliveryLines(), index, approved);
        for (int i = 0; i < Share.of(size.purchaseLines(), index, approved); i++) {
            Deal.Item item = deal.items.get(i);
            BigDecimal half = item.quantity.divide(BigDecimal.valueOf(2), Quantity.SCALE, RoundingMode.HALF_UP);
            BigDecimal quantity = index % 3 == 0 ? half : item.quantity;
            BigDecimal handedOver = i < delivered ? quantity : Quantity.ZERO;
            Line line = new Line(item, quantity, item.material.cost(), handedOver, deal.closed());
            planned.add(line);
            item.purchased = quantity;
            item.delivered = handedOver;
            if (line.entered()) {
                item.actualCost = line.net();
            } else {
                item.orderedCost = line.net();
            }
        }
        planFees(deal, index);
    }

    private void planFees(Deal deal, int index) {
        plannedFees.clear();
        for (int i = 0; i < Share.of(size.fees(), index, approved); i++) {
            BigDecimal amount = deal.feeLine
                    .cost()
                    .multiply(new BigDecimal(i == 0 ? "0.75" : "0.15"))
                    .setScale(Money.SCALE, RoundingMode.HALF_UP);
            boolean invoiced = index % 4 != 0;
            BigDecimal cost = invoiced ? Tax.net(amount, SERVICES) : amount;
            plannedFees.add(new Fee(i == 0 ? "LABOUR" : "OTHER", amount, cost, invoiced));
            if (i == 0) {
                deal.labourPaid = amount;
                deal.labourCost = cost;
            } else {
                deal.otherPaid = deal.otherPaid.add(amount);
                deal.otherCost = deal.otherCost.add(cost);
            }
        }
    }

    void write(Deal deal) throws SQLException {
        if (!planned.isEmpty()) {
            writePurchase(deal);
        }
        for (int i = 0; i < plannedFees.size(); i++) {
            writeFee(deal, plannedFees.get(i), i);
        }
    }

    private void writePurchase(Deal deal) throws SQLException {
        Moment ordered = projects.moment(deal, 10, 1200);
        long purchase = purchaseIds.next();
        String number = rows.next(deal.number + "-CG", 2);
        SearchWords words = SearchWords.of(number);
        purchases.add(
                ordered,
                purchase,
                1,
                deal.id,
                number,
                "NORMAL",
                "APPROVED",
                catalog.supplier((int) purchase),
                deal.day(10),
                deal.day(10).plusDays(14),
                Money.sum(planned.stream()
                        .map(line -> Money.line(line.quantity(), line.price()))
                        .toList()),
                planned.stream().anyMatch(line -> line.delivered().signum() == 0),
                words.getText(),
                words.getGrams());
        projects.remember(
                deal, ordered, "purchase.event.placed", "s" + number, "/projects/purchase/view?id=" + purchase);
        List<Long> delivered = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            writeLine(deal, purchase, i, ordered);
            if (planned.get(i).delivered().signum() > 0) {
                delivered.add(lineIds.last());
            }
        }
        if (!delivered.isEmpty()) {
            writeDelivery(deal, delivered);
        }
    }

    private void writeLine(Deal deal, long purchase, int index, Moment ordered) throws SQLException {
        Line line = planned.get(index);
        Catalog.Material material = line.item().material;
        lines.add(
                ordered,
                lineIds.next(),
                1,
                purchase,
                index + 1,
                line.item().id,
                material.id(),
                material.code(),
                material.name(),
                material.specification(),
                material.unit(),
                Catalog.Material.TAX_RATE,
                line.quantity(),
                line.price(),
                material.cost(),
                line.delivered(),
                Quantity.ZERO,
                line.entered() ? line.price() : null,
                line.entered(),
                line.entered() ? Catalog.Material.TAX_RATE : null);
        if (line.entered()) {
            Moment entered = projects.moment(deal, 60, 1800);
            costs.add(
                    entered,
                    costIds.next(),
                    lineIds.last(),
                    line.price(),
                    true,
                    Catalog.Material.TAX_RATE,
                    deal.day(60),
                    entered.at(),
                    accountant.staffId());
        }
    }

    private void writeDelivery(Deal deal, List<Long> delivered) throws SQLException {
        Moment moment = projects.moment(deal, 30, 2400);
        long delivery = deliveryIds.next();
        String number = rows.next(deal.number + "-SH", 2);
        SearchWords words = SearchWords.of(number);
        long deliverer = deal.customer.owner().staffId();
        deliveries.add(
                moment,
                delivery,
                1,
                deal.id,
                number,
                "CONFIRMED",
                deal.day(30),
                deliverer,
                false,
                words.getText(),
                words.getGrams());
        for (int i = 0; i < delivered.size(); i++) {
            Line line = planned.get(i);
            deliveryLines.add(
                    moment,
                    deliveryLineIds.next(),
                    delivery,
                    i + 1,
                    delivered.get(i),
                    line.delivered(),
                    line.item().material.price());
        }
        projects.remember(
                deal,
                moment,
                "delivery.event.confirmed",
                "s" + number + "\u001fn" + delivered.size(),
                "/projects/delivery/view?id=" + delivery);
    }

    private void writeFee(Deal deal, Fee fee, int index) throws SQLException {
        Moment paid = projects.moment(deal, 40 + index * 10, 3000);
        String payee = Words.person((int) (deal.id % 400)) + "施工队";
        String number = rows.next(deal.number + "-FY", 2);
        String purpose = index == 0 ? "安装" : "运费";
        SearchWords words = SearchWords.of(number, payee, purpose);
        fees.add(
                paid,
                feeIds.next(),
                1,
                deal.id,
                number,
                fee.kind(),
                fee.amount(),
                fee.cost(),
                deal.day(40 + index * 10),
                payee,
                purpose,
                fee.invoiced() ? "SPECIAL" : "NONE",
                fee.invoiced() ? SERVICES : null,
                fee.invoiced() ? "F" + feeIds.last() : null,
                false,
                words.getText(),
                words.getGrams());
        projects.remember(
                deal,
                paid,
                "fee.event.paid",
                "s" + number + "\u001fn" + fee.amount().toPlainString() + "\u001fs" + payee,
                "/projects/fee/view?id=" + feeIds.last());
    }
}
