package org.xiaoguan.projects.purchase;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.api.Restricted;
import org.xiaoguan.projects.goods.Goods;
import org.xiaoguan.projects.goods.ScopeOrigin;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ScopeItem;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Quantity;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.shared.UnitPrice;

/** Goods of a purchase order: {@code delivered + closed ≤ quantity}, and what one unit really cost once it is entered. */
@Entity
@Table(name = "projects_purchase_line")
@Audited(kind = "projects.purchase-line", partOf = "purchase")
public class PurchaseLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "projects_purchase_line")
    @SequenceGenerator(
            name = "projects_purchase_line",
            sequenceName = "projects_purchase_line_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "purchase_id")
    private PurchaseOrder purchase;

    @Column(name = "line_no")
    private int lineNo;

    /** What it buys for; of goods outside the scope what its approval made. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private ScopeItem item;

    @Embedded
    private Goods goods;

    private BigDecimal quantity;

    @Restricted(COST_VIEW)
    @Column(name = "unit_price")
    private BigDecimal unitPrice;

    /** Expected or reference cost when it was ordered; null when there was none. */
    @Restricted(COST_VIEW)
    @Column(name = "reference_price")
    private BigDecimal referencePrice;

    private BigDecimal delivered = Quantity.ZERO;

    /** What was ordered and does not come. */
    private BigDecimal closed = Quantity.ZERO;

    @Restricted(COST_VIEW)
    @Column(name = "unit_cost")
    private BigDecimal unitCost;

    @Column(name = "is_special_invoice")
    private boolean specialInvoice;

    @Column(name = "cost_tax_rate")
    private Integer costTaxRate;

    protected PurchaseLine() {}

    PurchaseLine(PurchaseOrder purchase) {
        this.purchase = purchase;
    }

    /** Takes over what is to be bought. */
    void agree(
            int lineNo,
            ScopeItem item,
            Goods goods,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal referencePrice) {
        this.lineNo = lineNo;
        this.item = item;
        this.goods = goods.insteadOf(this.goods);
        this.quantity = quantity.setScale(Quantity.SCALE);
        this.unitPrice = unitPrice.setScale(UnitPrice.SCALE);
        this.referencePrice = referencePrice;
    }

    boolean isOutsideScope() {
        return item == null;
    }

    /** Whether the form means the same goods. */
    boolean isOf(PurchaseLineForm form) {
        return item == null
                ? form.getItemId() == null && Objects.equals(form.getMaterialId(), goods.getMaterialId())
                : item.getId().equals(form.getItemId());
    }

    boolean isAboveReference() {
        return isAbove(unitPrice, referencePrice);
    }

    static boolean isAbove(BigDecimal price, BigDecimal reference) {
        return reference != null && price.compareTo(reference) > 0;
    }

    void refuseMoreThanLeft(String at) {
        if (item != null) {
            item.getProgress().refusePurchase(at + ".quantity", quantity);
        }
    }

    void reserve() {
        if (item != null) {
            item.getProgress().reservePurchase("quantity", quantity);
        }
    }

    void release() {
        if (item != null) {
            item.getProgress().releasePurchase(quantity);
        }
    }

    /** It is ordered: what it costs is known by its price from now on. */
    void take(Project project) {
        if (item == null) {
            item = project.addItem(ScopeOrigin.SPECIAL_PURCHASE, goods, quantity, UnitPrice.ZERO, unitPrice);
            item.getProgress().reservePurchase("quantity", quantity);
        }
        item.getProgress().takePurchase(quantity);
        item.moveCost(costNet(), Money.ZERO);
    }

    /** What is outstanding does not come any more. */
    void closeShort() {
        BigDecimal missing = outstanding();
        if (missing.signum() > 0) {
            BigDecimal before = costNet();
            closed = closed.add(missing);
            item.closePurchase(missing);
            moveCost(before, costNet());
        }
    }

    public void refuseMoreThanOutstanding(String field, BigDecimal wanted) {
        purchase.requireOrdered(field);
        if (wanted.compareTo(outstanding()) > 0) {
            throw BusinessException.at(field, "delivery.quantity.most", outstanding(), purchased(), delivered);
        }
    }

    /** Goods are handed over: at most what is outstanding. */
    public void deliver(String field, BigDecimal handedOver) {
        refuseMoreThanOutstanding(field, handedOver);
        delivered = delivered.add(handedOver);
        item.getProgress().deliver(handedOver);
        purchase.lookWhetherOpen();
    }

    /** A delivery is reversed. */
    public void takeBackDelivery(String field, BigDecimal handedOver) {
        item.getProgress().takeBackDelivery(field, handedOver);
        delivered = delivered.subtract(handedOver);
        purchase.lookWhetherOpen();
    }

    /** What one unit really cost, entered for the first time or corrected. */
    public void enterCost(BigDecimal cost, boolean withSpecialInvoice, int taxRate) {
        purchase.requireOrdered(null);
        BigDecimal before = costNet();
        boolean first = unitCost == null;
        unitCost = cost;
        specialInvoice = withSpecialInvoice;
        costTaxRate = taxRate;
        if (first) {
            item.moveCost(before.negate(), costNet());
        } else {
            moveCost(before, costNet());
        }
        purchase.getProject().refresh();
    }

    private void moveCost(BigDecimal before, BigDecimal after) {
        BigDecimal by = after.subtract(before);
        if (unitCost == null) {
            item.moveCost(by, Money.ZERO);
        } else {
            item.moveCost(Money.ZERO, by);
        }
    }

    /** Cost without tax: by the entered cost, net only when a special invoice came, else by the order's price. */
    public BigDecimal costNet() {
        if (unitCost == null) {
            return Tax.net(Money.line(purchased(), unitPrice), goods.getTaxRate());
        }
        BigDecimal gross = Money.line(purchased(), unitCost);
        return specialInvoice ? Tax.net(gross, costTaxRate) : gross;
    }

    public BigDecimal outstanding() {
        return quantity.subtract(closed).subtract(delivered);
    }

    /** What came or is still to come. */
    public BigDecimal purchased() {
        return quantity.subtract(closed);
    }

    /** What is ordered comes to, without what was closed short. */
    public BigDecimal amount() {
        return Money.line(purchased(), unitPrice);
    }

    public Long getId() {
        return id;
    }

    public PurchaseOrder getPurchase() {
        return purchase;
    }

    public int getLineNo() {
        return lineNo;
    }

    public ScopeItem getItem() {
        return item;
    }

    public Goods getGoods() {
        return goods;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public BigDecimal getUnitPrice() {
        return unitPrice;
    }

    public BigDecimal getReferencePrice() {
        return referencePrice;
    }

    public BigDecimal getDelivered() {
        return delivered;
    }

    public BigDecimal getClosed() {
        return closed;
    }

    public BigDecimal getUnitCost() {
        return unitCost;
    }

    public boolean isSpecialInvoice() {
        return specialInvoice;
    }

    public Integer getCostTaxRate() {
        return costTaxRate;
    }
}
