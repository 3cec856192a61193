package org.xiaoguan.projects.purchase;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.shared.Money;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.grid.GridLine;
import org.xiaoguan.ui.grid.Typed;

/** Goods of a purchase order while they are typed. */
public class PurchaseLineInput implements GridLine {
    private final PurchaseLookup goods;
    private final boolean costShown;
    private final Map<String, String> unread = new HashMap<>();
    private Long id;
    private Long chosen;
    private Typed quantity = Typed.EMPTY;
    private Typed unitPrice = Typed.EMPTY;

    /** An empty line. */
    PurchaseLineInput(PurchaseLookup goods, boolean costShown) {
        this.goods = goods;
        this.costShown = costShown;
    }

    /** A line that shows a stored one. */
    PurchaseLineInput(PurchaseLookup goods, boolean costShown, PurchaseLineForm stored) {
        this(goods, costShown);
        id = stored.getId();
        chosen = stored.getItemId() == null ? PurchaseLookup.outside(stored.getMaterialId()) : stored.getItemId();
        quantity = Typed.of(stored.getQuantity());
        unitPrice = Typed.of(stored.getUnitPrice());
    }

    /** What is handed to the service. */
    PurchaseLineForm toForm() {
        PurchaseLineForm form = new PurchaseLineForm();
        form.setId(id);
        if (chosen != null && chosen > 0) {
            form.setItemId(chosen);
        } else {
            form.setMaterialId(PurchaseLookup.outside(chosen));
        }
        form.setQuantity(quantity.value());
        form.setUnitPrice(unitPrice.value());
        return form;
    }

    /** Other goods bring what is left of them and, where the reader may see it, the reference price. */
    public void setChosen(Long goodsOrMaterial) {
        if (goodsOrMaterial != null && !goodsOrMaterial.equals(chosen)) {
            quantity = Typed.of(goods.left(goodsOrMaterial));
            unitPrice = costShown ? Typed.of(goods.reference(goodsOrMaterial)) : Typed.EMPTY;
        }
        chosen = goodsOrMaterial;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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
        return getLeft() != null && quantity.value() != null && quantity.value().compareTo(getLeft()) > 0;
    }

    /** What the price is compared with; null without one and for those who may not see costs. */
    public BigDecimal getReference() {
        return costShown ? goods.reference(chosen) : null;
    }

    public boolean isAboveReference() {
        return unitPrice.value() != null && PurchaseLine.isAbove(unitPrice.value(), getReference());
    }

    /** Quantity × price; null as long as one of them is missing. */
    public BigDecimal getAmount() {
        boolean complete = quantity.value() != null && unitPrice.value() != null;
        return complete ? Money.line(quantity.value(), unitPrice.value()) : null;
    }

    /** Sum of the lines that have an amount. */
    static BigDecimal total(Grid<PurchaseLineInput> lines) {
        return Money.sum(lines.getLines().stream()
                .map(PurchaseLineInput::getAmount)
                .filter(Objects::nonNull)
                .toList());
    }

    @Override
    public boolean isBlank() {
        return unread.isEmpty() && chosen == null && quantity.isBlank() && unitPrice.isBlank();
    }

    @Override
    public Map<String, String> unread() {
        return unread;
    }

    @Override
    public void paste(String cell, String text) {
        switch (cell) {
            case "materialId" -> goods.choosePasted(text, this::setChosen, cell, unread);
            case "quantity" -> quantity = Typed.pasted(text);
            case "unitPrice" -> unitPrice = Typed.pasted(text);
            default -> {}
        }
    }

    public Typed getQuantity() {
        return quantity;
    }

    public void setQuantity(Typed quantity) {
        this.quantity = quantity;
    }

    public Typed getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(Typed unitPrice) {
        this.unitPrice = unitPrice;
    }
}
