package org.xiaoguan.projects.purchase;

import java.math.BigDecimal;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.projects.goods.PricedInput;
import org.xiaoguan.ui.grid.Typed;

/** Goods of a purchase order while they are typed. */
public class PurchaseLineInput extends PricedInput {
    private final PurchaseLookup goods;
    private final boolean costShown;
    private Long chosen;

    /** An empty line. */
    PurchaseLineInput(PurchaseLookup goods, boolean costShown) {
        this.goods = goods;
        this.costShown = costShown;
    }

    /** A line that shows a stored one. */
    PurchaseLineInput(PurchaseLookup goods, boolean costShown, PurchaseLineForm stored) {
        this(goods, costShown);
        setId(stored.getId());
        chosen = stored.getItemId() == null ? PurchaseLookup.outside(stored.getMaterialId()) : stored.getItemId();
        setQuantity(Typed.of(stored.getQuantity()));
        setUnitPrice(Typed.of(stored.getUnitPrice()));
    }

    /** What is handed to the service. */
    PurchaseLineForm toForm() {
        PurchaseLineForm form = new PurchaseLineForm();
        form.setId(getId());
        if (chosen != null && chosen > 0) {
            form.setItemId(chosen);
        } else {
            form.setMaterialId(PurchaseLookup.outside(chosen));
        }
        form.setQuantity(getQuantity().value());
        form.setUnitPrice(getUnitPrice().value());
        return form;
    }

    /** Other goods bring what is left of them and, where the reader may see it, the reference price. */
    public void setChosen(Long goodsOrMaterial) {
        if (goodsOrMaterial != null && !goodsOrMaterial.equals(chosen)) {
            setQuantity(Typed.of(goods.left(goodsOrMaterial)));
            setUnitPrice(costShown ? Typed.of(goods.reference(goodsOrMaterial)) : Typed.EMPTY);
        }
        chosen = goodsOrMaterial;
    }

    public Long getChosen() {
        return chosen;
    }

    public String getUnit() {
        MaterialSummary material = goods.material(chosen);
        return material == null ? "" : material.unit();
    }

    /** How much may still be purchased; null outside the scope. */
    public BigDecimal getLeft() {
        return goods.left(chosen);
    }

    /** Whether the goods are a material that the project has no goods line of. */
    public boolean isOutside() {
        return chosen != null && chosen < 0;
    }

    public boolean isMoreThanLeft() {
        return getLeft() != null
                && getQuantity().value() != null
                && getQuantity().value().compareTo(getLeft()) > 0;
    }

    /** What the price is compared with; null without one and for those who may not see costs. */
    public BigDecimal getReference() {
        return costShown ? goods.reference(chosen) : null;
    }

    public boolean isAboveReference() {
        return getUnitPrice().value() != null
                && PurchaseLine.isAbove(getUnitPrice().value(), getReference());
    }

    @Override
    protected Long goods() {
        return chosen;
    }

    @Override
    public void paste(String cell, String text) {
        switch (cell) {
            case "materialId" -> goods.choosePasted(text, this::setChosen, cell, unread());
            case "quantity" -> setQuantity(Typed.pasted(text));
            case "unitPrice" -> setUnitPrice(Typed.pasted(text));
            default -> {}
        }
    }
}
