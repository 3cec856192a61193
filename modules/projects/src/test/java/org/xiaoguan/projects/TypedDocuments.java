package org.xiaoguan.projects;

import java.math.BigDecimal;
import org.xiaoguan.projects.change.ChangeForm;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.change.ReductionForm;
import org.xiaoguan.projects.delivery.DeliveryForm;
import org.xiaoguan.projects.delivery.DeliveryLineForm;
import org.xiaoguan.projects.purchase.PurchaseForm;
import org.xiaoguan.projects.purchase.PurchaseLineForm;

/** Documents of one line, as somebody types them on the company's day. */
public final class TypedDocuments {
    private TypedDocuments() {}

    public static PurchaseForm purchase(long supplier, long item, String quantity, String unitPrice) {
        PurchaseLineForm line = new PurchaseLineForm();
        line.setItemId(item);
        line.setQuantity(new BigDecimal(quantity));
        line.setUnitPrice(new BigDecimal(unitPrice));
        PurchaseForm form = new PurchaseForm();
        form.setSupplierId(supplier);
        form.setOrderedOn(Company.DAY);
        form.getLines().add(line);
        return form;
    }

    public static DeliveryForm delivery(long deliverer, long purchaseLine, String quantity) {
        DeliveryLineForm line = new DeliveryLineForm();
        line.setPurchaseLineId(purchaseLine);
        line.setQuantity(new BigDecimal(quantity));
        DeliveryForm form = new DeliveryForm();
        form.setDeliveredOn(Company.DAY);
        form.setDelivererId(deliverer);
        form.getLines().add(line);
        return form;
    }

    /** Goods taken off or back. */
    public static ChangeForm reduction(ChangeKind kind, long item, String quantity) {
        ReductionForm line = new ReductionForm();
        line.setItemId(item);
        line.setQuantity(new BigDecimal(quantity));
        ChangeForm form = new ChangeForm();
        form.setKind(kind);
        form.setChangedOn(Company.DAY);
        form.setReason("业主要求");
        form.getReductions().add(line);
        return form;
    }
}
