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
import org.xiaoguan.projects.goods.Progress;
import org.xiaoguan.projects.goods.ScopeOrigin;
import org.xiaoguan.projects.margin.CostParts;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Quantity;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.shared.UnitPrice;

/** One goods line of a project: what was agreed, how far it is carried out, and what it earns and costs. */
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

    @Embedded
    private Progress progress = new Progress();

    @Column(name = "unit_price")
    private BigDecimal unitPrice;

    /** What one unit is expected to cost, with tax. */
    @Restricted(COST_VIEW)
    @Column(name = "expected_cost")
    private BigDecimal expectedCost;

    private BigDecimal amount;

    private BigDecimal discount = Money.ZERO;

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
        this.goods = goods.insteadOf(this.goods);
        progress.agree(quantity);
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

    /** Goods were taken off the contract: it falls by at most {@link #creditFor}. */
    public void credit(BigDecimal credit) {
        credited = credited.add(credit);
    }

    /**
     * What taking this much off the contract credits: the line's amount after discount in proportion to everything taken
     * off so far, less the same before; so all together credit exactly the line's amount.
     */
    public BigDecimal creditFor(BigDecimal takenOff) {
        BigDecimal before = progress.takenOff();
        return entitlement(before.add(takenOff)).subtract(entitlement(before));
    }

    private BigDecimal entitlement(BigDecimal takenOff) {
        return getQuantity().signum() == 0
                ? Money.ZERO
                : priceAfterDiscount().multiply(takenOff).divide(getQuantity(), Money.SCALE, RoundingMode.HALF_UP);
    }

    /** What of the cost falls away when this much more is taken back. */
    public BigDecimal reliefFor(BigDecimal more) {
        return shareOfCost(progress.getTakenBack().add(more)).subtract(relievedCost());
    }

    /** What of the cost fell away with the goods taken back: it follows the cost, whenever that is entered. */
    public BigDecimal relievedCost() {
        return shareOfCost(progress.getTakenBack());
    }

    private BigDecimal shareOfCost(BigDecimal part) {
        BigDecimal bought = progress.ordered();
        return bought.signum() == 0
                ? Money.ZERO
                : orderedCost.add(actualCost).multiply(part).divide(bought, Money.SCALE, RoundingMode.HALF_UP);
    }

    /** What was ordered does not come. A scope that a special purchase made shrinks with it. */
    public void closePurchase(BigDecimal missing) {
        progress.closePurchase(missing, origin == ScopeOrigin.SPECIAL_PURCHASE);
    }

    /** Purchased goods cost this much more or less, by the order's price or by the entered cost. */
    public void moveCost(BigDecimal ordered, BigDecimal actual) {
        orderedCost = orderedCost.add(ordered);
        actualCost = actualCost.add(actual);
    }

    /** What may still be purchased or removed. */
    public BigDecimal free() {
        return progress.free();
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
        BigDecimal planned = progress.planned().subtract(less);
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
        form.setQuantity(getQuantity());
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
                getQuantity(),
                unitPrice,
                amount,
                discount,
                credited,
                price(),
                progress.getRemoved(),
                progress.getPurchased(),
                progress.getDelivered(),
                progress.getReturned(),
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
        return progress.getQuantity();
    }

    public Progress getProgress() {
        return progress;
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

    public BigDecimal getCredited() {
        return credited;
    }

    public BigDecimal getOrderedCost() {
        return orderedCost;
    }
}
