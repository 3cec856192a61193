package org.xiaoguan.projects.delivery;

import java.io.Serializable;
import java.math.BigDecimal;

/** What a person types of goods to hand over. */
public class DeliveryLineForm implements Serializable {
    private Long purchaseLineId;
    private BigDecimal quantity;
    private BigDecimal referencePrice;

    /** An empty line. */
    public DeliveryLineForm() {}

    DeliveryLineForm(DeliveryLine line) {
        purchaseLineId = line.getPurchaseLine().getId();
        quantity = line.getQuantity();
        referencePrice = line.getReferencePrice();
    }

    public Long getPurchaseLineId() {
        return purchaseLineId;
    }

    public void setPurchaseLineId(Long purchaseLineId) {
        this.purchaseLineId = purchaseLineId;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public BigDecimal getReferencePrice() {
        return referencePrice;
    }

    public void setReferencePrice(BigDecimal referencePrice) {
        this.referencePrice = referencePrice;
    }
}
