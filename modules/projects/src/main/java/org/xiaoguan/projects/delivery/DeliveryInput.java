package org.xiaoguan.projects.delivery;

import org.xiaoguan.ui.grid.GridLine;
import org.xiaoguan.ui.grid.Typed;

/** Ordered goods that may be handed over, with the quantity that is typed for them. */
public class DeliveryInput implements GridLine {
    private final DeliverableLine goods;
    private Typed quantity;

    /** A line for all that is outstanding. */
    public DeliveryInput(DeliverableLine goods) {
        this(goods, Typed.of(goods.outstanding()));
    }

    /** A line with the quantity of a draft. */
    public DeliveryInput(DeliverableLine goods, Typed quantity) {
        this.goods = goods;
        this.quantity = quantity;
    }

    /** The line that a grid shows when it has no other. */
    public static DeliveryInput none() {
        return new DeliveryInput(null, Typed.EMPTY);
    }

    /** What is handed to the service. */
    public DeliveryLineForm toForm() {
        DeliveryLineForm form = new DeliveryLineForm();
        form.setPurchaseLineId(goods.purchaseLineId());
        form.setQuantity(quantity.value());
        form.setReferencePrice(goods.referencePrice());
        return form;
    }

    public DeliverableLine getGoods() {
        return goods;
    }

    /** Goods that are not handed over this time. */
    @Override
    public boolean isBlank() {
        return quantity.isBlank();
    }

    @Override
    public void paste(String cell, String text) {
        if (cell.equals("quantity")) {
            quantity = Typed.pasted(text);
        }
    }

    public Typed getQuantity() {
        return quantity;
    }

    public void setQuantity(Typed quantity) {
        this.quantity = quantity;
    }
}
