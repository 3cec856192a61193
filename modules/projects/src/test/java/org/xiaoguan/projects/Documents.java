package org.xiaoguan.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.projects.change.ChangeForm;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.projects.change.ReductionForm;
import org.xiaoguan.projects.delivery.Delivery;
import org.xiaoguan.projects.delivery.DeliveryForm;
import org.xiaoguan.projects.delivery.DeliveryLineForm;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.margin.MarginRule;
import org.xiaoguan.projects.project.Budget;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ScopeItem;
import org.xiaoguan.projects.purchase.PurchaseForm;
import org.xiaoguan.projects.purchase.PurchaseKind;
import org.xiaoguan.projects.purchase.PurchaseLine;
import org.xiaoguan.projects.purchase.PurchaseLineForm;
import org.xiaoguan.projects.purchase.PurchaseOrder;

/** Makes documents of a project for tests, each with one line. */
public final class Documents {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    /** Under which no change needs approval for its margin. */
    public static final MarginRule LENIENT =
            new MarginRule(new BigDecimal("-1000000000"), new BigDecimal("1000000000"));
    /** Under which every change does. */
    public static final MarginRule STRICT = new MarginRule(new BigDecimal("1000"), BigDecimal.ZERO);
    /** As shipped. */
    public static final MarginRule SHIPPED = new MarginRule(new BigDecimal("15"), new BigDecimal("2"));

    /** Materials 1 to 20, open, at 0 % tax and with a reference cost of 380. */
    public static final Map<Long, MaterialSummary> MATERIALS = materials();

    private Documents() {}

    private static Map<Long, MaterialSummary> materials() {
        Map<Long, MaterialSummary> all = new HashMap<>();
        for (long id = 1; id <= 20; id++) {
            all.put(id, Budget.material(id, 0, false));
        }
        return all;
    }

    public static ChangeOrder addition(Project project, long materialId, String quantity, String price, String cost) {
        GoodsLineForm line = new GoodsLineForm();
        line.setMaterialId(materialId);
        line.setQuantity(new BigDecimal(quantity));
        line.setUnitPrice(new BigDecimal(price));
        line.setExpectedCost(cost == null ? null : new BigDecimal(cost));
        ChangeForm form = change(ChangeKind.ADDITION);
        form.getAdditions().add(line);
        return Identities.stored(new ChangeOrder(project, form, MATERIALS));
    }

    public static ChangeOrder feeAdjustment(Project project, FeeKind kind, String amount, String cost) {
        ChangeForm form = change(ChangeKind.FEE_ADJUSTMENT);
        form.getFees().add(Budget.feeLine(kind, amount, cost));
        return Identities.stored(new ChangeOrder(project, form, MATERIALS));
    }

    public static ChangeOrder removal(ScopeItem item, String quantity) {
        return reduction(ChangeKind.REMOVAL, item, quantity, null, null, true);
    }

    public static ChangeOrder returned(ScopeItem item, String quantity, boolean takenBack) {
        return reduction(ChangeKind.RETURN, item, quantity, null, null, takenBack);
    }

    public static ChangeOrder reduction(
            ChangeKind kind, ScopeItem item, String quantity, String credit, String creditReason, boolean takenBack) {
        Identities.stored(item.getProject());
        ReductionForm line = new ReductionForm();
        line.setItemId(item.getId());
        line.setQuantity(new BigDecimal(quantity));
        line.setCredit(credit == null ? null : new BigDecimal(credit));
        line.setCreditReason(creditReason);
        line.setTakenBack(takenBack);
        ChangeForm form = change(kind);
        form.getReductions().add(line);
        return Identities.stored(new ChangeOrder(item.getProject(), form, MATERIALS));
    }

    private static ChangeForm change(ChangeKind kind) {
        ChangeForm form = new ChangeForm();
        form.setKind(kind);
        form.setChangedOn(DAY);
        form.setReason("业主要求");
        return form;
    }

    public static PurchaseOrder purchase(PurchaseKind kind, ScopeItem item, String quantity, String price) {
        Identities.stored(item.getProject());
        PurchaseLineForm line = new PurchaseLineForm();
        line.setItemId(item.getId());
        return purchase(kind, item.getProject(), line, quantity, price);
    }

    public static PurchaseOrder outsideScope(Project project, long materialId, String quantity, String price) {
        PurchaseLineForm line = new PurchaseLineForm();
        line.setMaterialId(materialId);
        return purchase(PurchaseKind.SPECIAL, project, line, quantity, price);
    }

    private static PurchaseOrder purchase(
            PurchaseKind kind, Project project, PurchaseLineForm line, String quantity, String price) {
        line.setQuantity(new BigDecimal(quantity));
        line.setUnitPrice(new BigDecimal(price));
        PurchaseForm form = new PurchaseForm();
        form.setKind(kind);
        form.setSupplierId(1L);
        form.setOrderedOn(DAY);
        form.setReason("现场急用");
        form.getLines().add(line);
        return Identities.stored(new PurchaseOrder(project, form, MATERIALS));
    }

    /** A normal order that is placed. */
    public static PurchaseLine purchased(ScopeItem item, String quantity) {
        PurchaseOrder purchase = purchase(PurchaseKind.NORMAL, item, quantity, "50");
        purchase.submit(MATERIALS);
        return purchase.getLines().get(0);
    }

    public static Delivery delivery(PurchaseLine purchaseLine, String quantity) {
        DeliveryLineForm line = new DeliveryLineForm();
        line.setPurchaseLineId(purchaseLine.getId());
        line.setQuantity(new BigDecimal(quantity));
        DeliveryForm form = new DeliveryForm();
        form.setDeliveredOn(DAY);
        form.setDelivererId(5L);
        form.getLines().add(line);
        return Identities.stored(new Delivery(
                purchaseLine.getPurchase().getProject(), form, Map.of(purchaseLine.getId(), purchaseLine)));
    }

    public static Delivery delivered(PurchaseLine purchaseLine, String quantity) {
        Delivery delivery = delivery(purchaseLine, quantity);
        delivery.confirm();
        return delivery;
    }
}
