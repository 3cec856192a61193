package org.xiaoguan.projects.project;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.math.RoundingMode;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.api.Restricted;
import org.xiaoguan.projects.goods.Goods;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.goods.ItemView;
import org.xiaoguan.projects.goods.ScopeOrigin;
import org.xiaoguan.projects.margin.CostParts;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Quantity;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.shared.UnitPrice;

/**
 * One goods line of a project and how far it is carried out. Always {@code 0 ≤ returned ≤ delivered ≤ purchased ≤
 * quantity − removed}; what is reserved by documents that wait for approval is contained in these and counted once more
 * as pending, since it moves neither price nor cost yet.
 */
@Entity
@Table(name = "projects_item")
@Audited(kind = "projects.item", partOf = "project")
public class ScopeItem {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "projects_item")
    @SequenceGenerator(name = "projects_item", sequenceName = "projects_item_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    private Project project;

    @Column(name = "line_no")
    private int lineNo;

    @Enumerated(EnumType.STRING)
    private ScopeOrigin origin;

    @Embedded
    private Goods goods;

    private BigDecimal quantity;

    @Column(name = "unit_price")
    private BigDecimal unitPrice;

    /** What one unit is expected to cost, with tax. */
    @Restricted(COST_VIEW)
    @Column(name = "expected_cost")
    private BigDecimal expectedCost;

    private BigDecimal amount;

    private BigDecimal discount = Money.ZERO;

    private BigDecimal removed = Quantity.ZERO;

    @Column(name = "removal_pending")
    private BigDecimal removalPending = Quantity.ZERO;

    private BigDecimal purchased = Quantity.ZERO;

    @Column(name = "purchase_pending")
    private BigDecimal purchasePending = Quantity.ZERO;

    private BigDecimal delivered = Quantity.ZERO;

    private BigDecimal returned = Quantity.ZERO;

    @Column(name = "return_pending")
    private BigDecimal returnPending = Quantity.ZERO;

    /** What of the returned goods was restocked or taken back by the supplier: its cost fell away. */
    @Column(name = "taken_back")
    private BigDecimal takenBack = Quantity.ZERO;

    private BigDecimal credited = Money.ZERO;

    @Restricted(COST_VIEW)
    @Column(name = "ordered_cost")
    private BigDecimal orderedCost = Money.ZERO;

    @Restricted(COST_VIEW)
    @Column(name = "actual_cost")
    private BigDecimal actualCost = Money.ZERO;

    protected ScopeItem() {}

    ScopeItem(Project project, ScopeOrigin origin, int lineNo) {
        this.project = project;
        this.origin = origin;
        this.lineNo = lineNo;
    }

    /** Sets what was agreed; the values are checked already. */
    void agree(Goods goods, BigDecimal quantity, BigDecimal unitPrice, BigDecimal expectedCost) {
        this.goods = goods;
        this.quantity = quantity.setScale(Quantity.SCALE);
        this.unitPrice = unitPrice.setScale(UnitPrice.SCALE);
        this.expectedCost = expectedCost.setScale(UnitPrice.SCALE);
        amount = Money.line(quantity, unitPrice);
    }

    /** Whether nobody has said what it costs. */
    public boolean isCostUnknown() {
        return expectedCost.signum() == 0;
    }

    /** Says what one unit is expected to cost, unless that is known; null says nothing. */
    void expectCost(BigDecimal cost) {
        if (cost != null && isCostUnknown()) {
            expectedCost = cost.setScale(UnitPrice.SCALE);
        }
    }

    void place(int lineNo) {
        this.lineNo = lineNo;
    }

    void discount(BigDecimal share) {
        discount = share;
    }

    // Removals: reserved when submitted, given up when rejected, taken when they take effect.

    /** Reserves what a removal asks for: at most what is not yet purchased. */
    public void reserveRemoval(String field, BigDecimal wanted) {
        refuseMoreThan(field, wanted, free(), "change.removal.most");
        removed = removed.add(wanted);
        removalPending = removalPending.add(wanted);
    }

    public void releaseRemoval(BigDecimal reserved) {
        removed = removed.subtract(reserved);
        removalPending = removalPending.subtract(reserved);
    }

    /** A reserved removal takes effect; the credit is at most {@link #creditFor}. */
    public void takeRemoval(BigDecimal reserved, BigDecimal credit) {
        removalPending = removalPending.subtract(reserved);
        credited = credited.add(credit);
    }

    // Returns: likewise, from what was delivered.

    /** Reserves what a return asks for: at most what was delivered and not yet returned. */
    public void reserveReturn(String field, BigDecimal wanted) {
        if (wanted.compareTo(returnable()) > 0) {
            throw BusinessException.at(field, "change.return.most", returnable(), delivered, returned);
        }
        returned = returned.add(wanted);
        returnPending = returnPending.add(wanted);
    }

    public void releaseReturn(BigDecimal reserved) {
        returned = returned.subtract(reserved);
        returnPending = returnPending.subtract(reserved);
    }

    /**
     * A reserved return takes effect.
     *
     * @param credit at most {@link #creditFor}
     * @param back whether the goods are restocked or taken back by the supplier, so that their cost falls away
     */
    public void takeReturn(BigDecimal reserved, BigDecimal credit, boolean back) {
        returnPending = returnPending.subtract(reserved);
        credited = credited.add(credit);
        takenBack = back ? takenBack.add(reserved) : takenBack;
    }

    /**
     * What taking this much off the contract credits: the line's amount after discount in proportion to everything taken
     * off so far, less the same before; so all together credit exactly the line's amount.
     */
    public BigDecimal creditFor(BigDecimal takenOff) {
        BigDecimal before = removed.subtract(removalPending).add(returned).subtract(returnPending);
        return entitlement(before.add(takenOff)).subtract(entitlement(before));
    }

    private BigDecimal entitlement(BigDecimal takenOff) {
        return quantity.signum() == 0
                ? Money.ZERO
                : priceAfterDiscount().multiply(takenOff).divide(quantity, Money.SCALE, RoundingMode.HALF_UP);
    }

    /** What of the cost falls away when this much more is taken back. */
    public BigDecimal reliefFor(BigDecimal more) {
        return shareOfCost(takenBack.add(more)).subtract(relievedCost());
    }

    /** What of the cost fell away with the goods taken back: it follows the cost, whenever that is entered. */
    public BigDecimal relievedCost() {
        return shareOfCost(takenBack);
    }

    private BigDecimal shareOfCost(BigDecimal part) {
        BigDecimal bought = purchased.subtract(purchasePending);
        return bought.signum() == 0
                ? Money.ZERO
                : orderedCost.add(actualCost).multiply(part).divide(bought, Money.SCALE, RoundingMode.HALF_UP);
    }

    // Purchases: reserved when submitted, released when rejected, closed short or cancelled.

    /** Reserves what a purchase asks for: at most what is agreed, not removed and not yet purchased. */
    public void reservePurchase(String field, BigDecimal wanted) {
        refuseMoreThan(field, wanted, free(), "purchase.quantity.most");
        purchased = purchased.add(wanted);
        purchasePending = purchasePending.add(wanted);
    }

    /** A reserved purchase was rejected or withdrawn. */
    public void releasePurchase(BigDecimal reserved) {
        purchased = purchased.subtract(reserved);
        purchasePending = purchasePending.subtract(reserved);
    }

    /** A reserved purchase is ordered. */
    public void takePurchase(BigDecimal reserved) {
        purchasePending = purchasePending.subtract(reserved);
    }

    /** What was ordered does not come. A scope that a special purchase made shrinks with it. */
    public void closePurchase(BigDecimal missing) {
        purchased = purchased.subtract(missing);
        if (origin == ScopeOrigin.SPECIAL_PURCHASE) {
            quantity = quantity.subtract(missing);
        }
    }

    /** Purchased goods cost this much more or less, by the order's price or by the entered cost. */
    public void moveCost(BigDecimal ordered, BigDecimal actual) {
        orderedCost = orderedCost.add(ordered);
        actualCost = actualCost.add(actual);
    }

    // Deliveries: at most what their purchase line has outstanding, which is the line's to check.

    public void deliver(BigDecimal handedOver) {
        delivered = delivered.add(handedOver);
    }

    public void refuseTakingBack(String field, BigDecimal handedOver) {
        if (handedOver.compareTo(returnable()) > 0) {
            throw BusinessException.at(field, "delivery.reverse.most", returnable(), delivered, returned);
        }
    }

    /** A delivery is reversed: refused when goods of it were returned. */
    public void takeBackDelivery(String field, BigDecimal handedOver) {
        refuseTakingBack(field, handedOver);
        delivered = delivered.subtract(handedOver);
    }

    private void refuseMoreThan(String field, BigDecimal wanted, BigDecimal most, String key) {
        if (wanted.compareTo(most) > 0) {
            throw BusinessException.at(field, key, most, quantity, removed, purchased);
        }
    }

    /** What may still be purchased or removed. */
    public BigDecimal free() {
        return quantity.subtract(removed).subtract(purchased);
    }

    /** Whether nothing was removed, purchased or reserved. */
    boolean isUntouched() {
        return removed.signum() == 0 && purchased.signum() == 0;
    }

    /** What may still be returned. */
    public BigDecimal returnable() {
        return delivered.subtract(returned);
    }

    public BigDecimal priceAfterDiscount() {
        return amount.subtract(discount);
    }

    /** What the customer pays for the line as changed, with tax. */
    public BigDecimal price() {
        return priceAfterDiscount().subtract(credited);
    }

    public BigDecimal revenueNet() {
        return Tax.net(price(), goods.getTaxRate());
    }

    /** Cost of what is neither removed nor ordered yet, by the expected cost, without tax. */
    public BigDecimal plannedCost() {
        return plannedCostWithout(Quantity.ZERO);
    }

    /** The planned cost if this much less were needed. */
    public BigDecimal plannedCostWithout(BigDecimal less) {
        BigDecimal planned = quantity.subtract(removed.subtract(removalPending))
                .subtract(purchased.subtract(purchasePending))
                .subtract(less);
        return Tax.net(Money.line(planned, expectedCost), goods.getTaxRate());
    }

    /** What the line costs, without tax: entered cost, else the order's price, else the expected cost. */
    public BigDecimal costNet() {
        return plannedCost().add(orderedCost).add(actualCost).subtract(relievedCost());
    }

    public CostParts costParts() {
        return new CostParts(plannedCost(), orderedCost, actualCost);
    }

    /** What a person typed of it, to be typed again. */
    GoodsLineForm form() {
        GoodsLineForm form = new GoodsLineForm();
        form.setId(id);
        form.setMaterialId(goods.getMaterialId());
        form.setQuantity(quantity);
        form.setUnitPrice(unitPrice);
        form.setExpectedCost(expectedCost);
        return form;
    }

    /** As it is shown, with costs or without. */
    public ItemView view(boolean showCost) {
        return new ItemView(
                id,
                lineNo,
                origin,
                goods.getMaterialId(),
                goods.getCode(),
                goods.getName(),
                goods.getSpecification(),
                goods.getUnit(),
                goods.getTaxRate(),
                quantity,
                unitPrice,
                amount,
                discount,
                credited,
                price(),
                removed,
                purchased,
                delivered,
                returned,
                free(),
                showCost ? expectedCost : null,
                showCost ? costNet() : null,
                showCost ? costParts().basis() : null);
    }

    public Long getId() {
        return id;
    }

    public Project getProject() {
        return project;
    }

    public int getLineNo() {
        return lineNo;
    }

    public ScopeOrigin getOrigin() {
        return origin;
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

    public BigDecimal getExpectedCost() {
        return expectedCost;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public BigDecimal getDiscount() {
        return discount;
    }

    public BigDecimal getRemoved() {
        return removed;
    }

    public BigDecimal getRemovalPending() {
        return removalPending;
    }

    public BigDecimal getPurchased() {
        return purchased;
    }

    public BigDecimal getPurchasePending() {
        return purchasePending;
    }

    public BigDecimal getDelivered() {
        return delivered;
    }

    public BigDecimal getReturned() {
        return returned;
    }

    public BigDecimal getReturnPending() {
        return returnPending;
    }

    public BigDecimal getCredited() {
        return credited;
    }

    public BigDecimal getOrderedCost() {
        return orderedCost;
    }

    public BigDecimal getActualCost() {
        return actualCost;
    }
}
