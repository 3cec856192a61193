package org.xiaoguan.projects.purchase;

import java.io.Serializable;
import java.math.BigDecimal;

/** What a person types of goods to purchase: of a scope item or, outside the scope, of a material. */
public class PurchaseLineForm implements Serializable {
    private Long id;
    private Long itemId;
    private Long materialId;
    private BigDecimal quantity;
    private BigDecimal unitPrice;

    /** An empty line. */
    public PurchaseLineForm() {}

    PurchaseLineForm(PurchaseLine line) {
        id = line.getId();
        itemId = line.getItem() == null ? null : line.getItem().getId();
        materialId = line.getGoods().getMaterialId();
        quantity = line.getQuantity();
        unitPrice = line.getUnitPrice();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getItemId() {
        return itemId;
    }

    public void setItemId(Long itemId) {
        this.itemId = itemId;
    }

    public Long getMaterialId() {
        return materialId;
    }

    public void setMaterialId(Long materialId) {
        this.materialId = materialId;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public BigDecimal getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(BigDecimal unitPrice) {
        this.unitPrice = unitPrice;
    }
}
