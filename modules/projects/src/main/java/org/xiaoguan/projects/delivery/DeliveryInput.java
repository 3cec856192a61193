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

    /** A line that stands for nothing: of a draft whose goods were delivered meanwhile, or when there are none. */
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

    /** What the row stands for. A draft finds its rows in its own order, so that there is nothing to set. */
    public Long getPurchaseLineId() {
        return goods == null ? null : goods.purchaseLineId();
    }

    public void setPurchaseLineId(Long same) {
        // see above
    }

    public DeliverableLine getGoods() {
        return goods;
    }

    /** Goods that are not handed over this time. */
    @Override
    public boolean isBlank() {
        return goods == null || quantity.isBlank();
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
