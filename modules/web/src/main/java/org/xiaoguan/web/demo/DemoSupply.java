package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.xiaoguan.projects.cost.CostForm;
import org.xiaoguan.projects.cost.CostRow;
import org.xiaoguan.projects.cost.CostService;
import org.xiaoguan.projects.delivery.DeliverableLine;
import org.xiaoguan.projects.delivery.DeliveryForm;
import org.xiaoguan.projects.delivery.DeliveryLineForm;
import org.xiaoguan.projects.delivery.DeliveryService;
import org.xiaoguan.projects.fee.FeeForm;
import org.xiaoguan.projects.fee.FeeInvoice;
import org.xiaoguan.projects.fee.FeeService;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.goods.ItemView;
import org.xiaoguan.projects.purchase.PurchaseForm;
import org.xiaoguan.projects.purchase.PurchaseKind;
import org.xiaoguan.projects.purchase.PurchaseLineForm;
import org.xiaoguan.projects.purchase.PurchaseOrder;
import org.xiaoguan.projects.purchase.PurchaseService;

/** Lets the purchaser buy, the warehouse deliver, the accountant enter costs and the cashier pay crews. */
@Dependent
public class DemoSupply {
    private static final int GENERAL_VAT = 13;
    private static final int CONSTRUCTION_VAT = 9;

    @Inject
    DemoDesk desk;

    @Inject
    PurchaseService purchases;

    @Inject
    DeliveryService deliveries;

    @Inject
    CostService costs;

    @Inject
    FeeService fees;

    /** Buys what is left of the goods lines that are wanted, at their reference prices. */
    void buy(LocalDate day, long projectId, long supplierId, Predicate<ItemView> wanted) {
        desk.on(day, DemoDesk.PURCHASER, () -> {
            PurchaseForm form = order(day, supplierId, PurchaseKind.NORMAL);
            purchases.purchasable(projectId).stream().filter(wanted).forEach(item -> {
                PurchaseLineForm line = new PurchaseLineForm();
                line.setItemId(item.id());
                line.setMaterialId(item.materialId());
                line.setQuantity(item.free());
                line.setUnitPrice(item.expectedCost());
                form.getLines().add(line);
            });
            if (!form.getLines().isEmpty()) {
                submit(purchases.create(projectId, form, null));
            }
        });
    }

    /** Wants to buy something outside the scope; the director says no. */
    void buySpecialInVain(LocalDate day, long projectId, long supplierId, DemoGoods.Good good) {
        long id = desk.on(day, DemoDesk.PURCHASER, () -> {
            PurchaseForm form = order(day, supplierId, PurchaseKind.SPECIAL);
            form.setReason("现场临时需要");
            PurchaseLineForm line = new PurchaseLineForm();
            line.setMaterialId(good.id());
            line.setQuantity(new BigDecimal("10"));
            line.setUnitPrice(good.cost());
            form.getLines().add(line);
            long order = purchases.create(projectId, form, null);
            submit(order);
            return order;
        });
        desk.decide(day.plusDays(1), PurchaseOrder.KIND, id, false, "不在合同范围内，请先与客户签增项");
    }

    private void submit(long order) {
        purchases.submit(order, purchases.view(order).version());
    }

    private static PurchaseForm order(LocalDate day, long supplierId, PurchaseKind kind) {
        PurchaseForm form = new PurchaseForm();
        form.setKind(kind);
        form.setSupplierId(supplierId);
        form.setOrderedOn(day);
        form.setShipOn(day.plusDays(7));
        return form;
    }

    /** Delivers so many percent of what is outstanding, rounded up to whole units. */
    void deliver(LocalDate day, long projectId, int percent, long delivererId) {
        desk.on(day, DemoDesk.WAREHOUSE, () -> {
            DeliveryForm form = new DeliveryForm();
            form.setDeliveredOn(day);
            form.setDelivererId(delivererId);
            deliveries.deliverable(projectId).forEach(line -> form.getLines().add(part(line, percent)));
            if (!form.getLines().isEmpty()) {
                long delivery = deliveries.create(projectId, form, null);
                deliveries.confirm(delivery, deliveries.view(delivery).version());
            }
        });
    }

    private static DeliveryLineForm part(DeliverableLine line, int percent) {
        DeliveryLineForm form = new DeliveryLineForm();
        form.setPurchaseLineId(line.purchaseLineId());
        form.setReferencePrice(line.referencePrice());
        form.setQuantity(line.outstanding()
                .multiply(new BigDecimal(percent))
                .divide(new BigDecimal(100), 0, RoundingMode.UP)
                .min(line.outstanding()));
        return form;
    }

    /** Enters the real costs: so many percent of the orders' prices. */
    void enterCosts(LocalDate day, long projectId, int percent) {
        desk.on(day, DemoDesk.ACCOUNTANT, () -> {
            List<CostForm> forms = new ArrayList<>();
            costs.list(projectId).stream()
                    .filter(row -> row.unitCost() == null)
                    .forEach(row -> forms.add(cost(row, day, percent)));
            if (!forms.isEmpty()) {
                costs.enter(projectId, forms);
            }
        });
    }

    private static CostForm cost(CostRow row, LocalDate day, int percent) {
        CostForm form = new CostForm();
        form.setPurchaseLineId(row.purchaseLineId());
        form.setUnitCost(
                row.unitPrice().multiply(new BigDecimal(percent)).divide(new BigDecimal(100), 4, RoundingMode.HALF_UP));
        form.setTaxRate(GENERAL_VAT);
        form.setEnteredOn(day);
        return form;
    }

    /** Pays a crew or a carrier. */
    void pay(LocalDate day, long projectId, FeeKind kind, String payee, BigDecimal amount, boolean withInvoice) {
        desk.on(day, DemoDesk.CASHIER, () -> {
            FeeForm form = new FeeForm();
            form.setKind(kind);
            form.setPaidOn(day);
            form.setPayee(payee);
            form.setPurpose(kind == FeeKind.LABOUR ? "安装工费" : "运费");
            form.setAmount(amount);
            if (withInvoice) {
                form.setInvoice(FeeInvoice.SPECIAL);
                form.setTaxRate(CONSTRUCTION_VAT);
                form.setInvoiceNumber("0" + day.toString().replace("-", "") + projectId);
            }
            fees.create(projectId, form, null);
        });
    }
}
