package org.xiaoguan.projects.change;

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
import java.math.BigDecimal;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.api.Restricted;
import org.xiaoguan.projects.goods.Goods;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.goods.ScopeOrigin;
import org.xiaoguan.projects.margin.Margin;
import org.xiaoguan.projects.project.ScopeItem;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.shared.UnitPrice;

/** Goods that a change order adds, or takes off a scope item for a credit. */
@Entity
@Table(name = "projects_change_line")
@Audited(kind = "projects.change-line", partOf = "change")
public class ChangeLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "projects_change_line")
    @SequenceGenerator(name = "projects_change_line", sequenceName = "projects_change_line_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "change_id")
    private ChangeOrder change;

    @Column(name = "line_no")
    private int lineNo;

    /** What it takes off; of an addition what it made, once approved. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private ScopeItem item;

    @Embedded
    private Goods goods;

    private BigDecimal quantity;

    @Column(name = "unit_price")
    private BigDecimal unitPrice = UnitPrice.ZERO;

    /** Null where nobody has said what added goods cost. */
    @Restricted(COST_VIEW)
    @Column(name = "expected_cost")
    private BigDecimal expectedCost = UnitPrice.ZERO;

    /** What it adds to the contract, or credits. */
    private BigDecimal amount = Money.ZERO;

    /** A credit agreed below what the rule gives, with its reason; null when the rule decides. */
    @Column(name = "agreed_credit")
    private BigDecimal agreedCredit;

    @Column(name = "credit_reason")
    private String creditReason;

    /** Whether returned goods are restocked or taken back by the supplier, so that their cost falls away. */
    @Column(name = "is_taken_back")
    private boolean takenBack;

    protected ChangeLine() {}

    private ChangeLine(ChangeOrder change, int lineNo, Goods goods, BigDecimal quantity) {
        this.change = change;
        this.lineNo = lineNo;
        this.goods = goods;
        this.quantity = quantity;
    }

    ChangeLine(ChangeOrder change) {
        this.change = change;
    }

    /** Takes over what is to be added. */
    void add(int lineNo, Goods goods, BigDecimal quantity, BigDecimal price, BigDecimal cost) {
        this.lineNo = lineNo;
        this.goods = goods.insteadOf(this.goods);
        this.quantity = quantity;
        item = null;
        unitPrice = price;
        expectedCost = cost;
        amount = Money.line(quantity, price);
    }

    /** Whether goods are added at a cost that nobody knows. */
    public boolean isCostUnknown() {
        return expectedCost == null;
    }

    /** Says what one unit is expected to cost, unless that is known; null says nothing. */
    void expectCost(BigDecimal cost) {
        if (cost != null && isCostUnknown()) {
            expectedCost = cost.setScale(UnitPrice.SCALE);
        }
    }

    private BigDecimal countedCost() {
        return expectedCost == null ? UnitPrice.ZERO : expectedCost;
    }

    static ChangeLine reduction(
            ChangeOrder change, int lineNo, ScopeItem item, BigDecimal quantity, ReductionForm form) {
        ChangeLine line = new ChangeLine(change, lineNo, item.getGoods(), quantity);
        line.item = item;
        line.unitPrice = item.getUnitPrice();
        line.agreedCredit = form.getCredit();
        line.creditReason = form.getCreditReason();
        line.takenBack = form.isTakenBack();
        return line;
    }

    /** Sets the credit by the rule, or the lower one agreed. */
    void credit(String at) {
        BigDecimal byRule = item.creditFor(quantity);
        if (agreedCredit != null && agreedCredit.compareTo(byRule) > 0) {
            throw BusinessException.at(at + ".credit", "change.credit.most", byRule);
        }
        boolean lower = agreedCredit != null && agreedCredit.compareTo(byRule) < 0;
        if (lower && (creditReason == null || creditReason.isBlank())) {
            throw BusinessException.at(at + ".creditReason", "change.credit.reason", byRule);
        }
        amount = lower ? agreedCredit : byRule;
    }

    /** At approval other changes may have moved the rule's credit by a cent. */
    void creditAgain() {
        BigDecimal byRule = item.creditFor(quantity);
        amount = agreedCredit == null ? byRule : agreedCredit.min(byRule);
    }

    void refuseMoreThanLeft(String at) {
        change.getKind().refuseMoreThanLeft(item, at + ".quantity", quantity);
    }

    void reserve() {
        change.getKind().reserve(item, "quantity", quantity);
    }

    void release() {
        change.getKind().release(item, quantity);
    }

    void take() {
        switch (change.getKind()) {
            case ADDITION ->
                item = change.getProject().addItem(ScopeOrigin.ADDITION, goods, quantity, unitPrice, countedCost());
            case REMOVAL -> {
                item.getProgress().takeRemoval(quantity);
                item.credit(amount);
            }
            case RETURN -> {
                item.getProgress().takeReturn(quantity, takenBack);
                item.credit(amount);
            }
            case FEE_ADJUSTMENT -> throw new IllegalStateException("a fee adjustment has no goods");
        }
    }

    /** What it adds to the contract, negative when it takes off. */
    BigDecimal effectOnPrice() {
        return change.getKind().isReduction() ? amount.negate() : amount;
    }

    /** What it adds to revenue and cost, before it is taken. */
    Margin effect() {
        return switch (change.getKind()) {
            case ADDITION ->
                new Margin(
                        Tax.net(amount, goods.getTaxRate()),
                        Tax.net(Money.line(quantity, countedCost()), goods.getTaxRate()));
            case REMOVAL ->
                new Margin(
                        revenueAfterCredit(), item.plannedCostWithout(quantity).subtract(item.plannedCost()));
            case RETURN -> new Margin(revenueAfterCredit(), relief().negate());
            case FEE_ADJUSTMENT -> throw new IllegalStateException("a fee adjustment has no goods");
        };
    }

    private BigDecimal revenueAfterCredit() {
        return Tax.net(item.price().subtract(amount), goods.getTaxRate()).subtract(item.revenueNet());
    }

    private BigDecimal relief() {
        return takenBack ? item.reliefFor(quantity) : Money.ZERO;
    }

    /** The form that shows goods that are added. */
    GoodsLineForm toGoodsForm() {
        GoodsLineForm form = new GoodsLineForm();
        form.setId(id);
        form.setMaterialId(getGoods().getMaterialId());
        form.setQuantity(quantity);
        form.setUnitPrice(unitPrice);
        form.setExpectedCost(expectedCost);
        return form;
    }

    public Long getId() {
        return id;
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

    public BigDecimal getExpectedCost() {
        return expectedCost;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public BigDecimal getAgreedCredit() {
        return agreedCredit;
    }

    public String getCreditReason() {
        return creditReason;
    }

    public boolean isTakenBack() {
        return takenBack;
    }
}
