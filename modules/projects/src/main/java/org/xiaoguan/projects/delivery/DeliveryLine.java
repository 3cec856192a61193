package org.xiaoguan.projects.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.projects.purchase.PurchaseLine;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Quantity;
import org.xiaoguan.shared.UnitPrice;

/** Purchased goods that are handed over. */
@Entity
@Table(name = "projects_delivery_line")
@Audited(kind = "projects.delivery-line", partOf = "delivery")
public class DeliveryLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "projects_delivery_line")
    @SequenceGenerator(
            name = "projects_delivery_line",
            sequenceName = "projects_delivery_line_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "delivery_id")
    private Delivery delivery;

    @Column(name = "line_no")
    private int lineNo;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "purchase_line_id")
    private PurchaseLine purchaseLine;

    /** What it moves: negative where its delivery takes another one back. */
    private BigDecimal quantity;

    /** What one unit is worth to the customer; as a rule the price of the budget. */
    @Column(name = "reference_price")
    private BigDecimal referencePrice;

    protected DeliveryLine() {}

    DeliveryLine(
            Delivery delivery, int lineNo, PurchaseLine purchaseLine, BigDecimal quantity, BigDecimal referencePrice) {
        this.delivery = delivery;
        this.lineNo = lineNo;
        this.purchaseLine = purchaseLine;
        this.quantity = quantity.setScale(Quantity.SCALE);
        this.referencePrice = referencePrice.setScale(UnitPrice.SCALE);
    }

    void deliver(String field) {
        purchaseLine.deliver(field, quantity);
    }

    void takeBack() {
        purchaseLine.takeBackDelivery(null, quantity);
    }

    public BigDecimal amount() {
        return Money.line(quantity, referencePrice);
    }

    public Long getId() {
        return id;
    }

    public Delivery getDelivery() {
        return delivery;
    }

    public int getLineNo() {
        return lineNo;
    }

    public PurchaseLine getPurchaseLine() {
        return purchaseLine;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public BigDecimal getReferencePrice() {
        return referencePrice;
    }
}
