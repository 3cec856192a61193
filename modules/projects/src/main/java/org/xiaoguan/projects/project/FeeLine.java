package org.xiaoguan.projects.project;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;

import jakarta.persistence.Column;
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
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.api.Restricted;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.feeline.FeeLineView;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Tax;

/** A fee charged to the customer, of the budget or, with either sign, of a fee adjustment. */
@Entity
@Table(name = "projects_fee_line")
@Audited(kind = "projects.fee-line", partOf = "project")
public class FeeLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "projects_fee_line")
    @SequenceGenerator(name = "projects_fee_line", sequenceName = "projects_fee_line_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id")
    private Project project;

    @Column(name = "line_no")
    private int lineNo;

    @Enumerated(EnumType.STRING)
    private FeeKind kind;

    private String name;

    private BigDecimal amount;

    @Column(name = "tax_rate")
    private int taxRate;

    /** What it is expected to cost; nothing is deducted from it, since crews seldom give a special invoice. */
    @Restricted(COST_VIEW)
    @Column(name = "expected_cost")
    private BigDecimal expectedCost;

    /** Whether a change order added it. */
    @Column(name = "is_adjustment")
    private boolean adjustment;

    protected FeeLine() {}

    FeeLine(Project project, int lineNo, boolean adjustment) {
        this.project = project;
        this.lineNo = lineNo;
        this.adjustment = adjustment;
    }

    /** Sets what was agreed; the values are checked already. */
    void agree(FeeKind kind, String name, BigDecimal amount, int taxRate, BigDecimal expectedCost) {
        this.kind = kind;
        this.name = name.strip();
        this.amount = amount;
        this.taxRate = taxRate;
        this.expectedCost = expectedCost;
    }

    /** Whether nobody has said what it costs. */
    public boolean isCostUnknown() {
        return expectedCost.signum() == 0;
    }

    /** Says what it is expected to cost, unless that is known; null says nothing. */
    void expectCost(BigDecimal cost) {
        if (cost != null && isCostUnknown()) {
            expectedCost = cost.setScale(Money.SCALE);
        }
    }

    void place(int lineNo) {
        this.lineNo = lineNo;
    }

    public BigDecimal revenueNet() {
        return Tax.net(amount, taxRate);
    }

    /** What a person typed of it, to be typed again. */
    FeeLineForm form() {
        FeeLineForm form = new FeeLineForm();
        form.setId(id);
        form.setKind(kind);
        form.setName(name);
        form.setAmount(amount);
        form.setTaxRate(taxRate);
        form.setExpectedCost(expectedCost);
        return form;
    }

    /** As it is shown, with its cost or without. */
    public FeeLineView view(boolean showCost) {
        return new FeeLineView(id, lineNo, kind, name, amount, taxRate, adjustment, showCost ? expectedCost : null);
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

    public FeeKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public int getTaxRate() {
        return taxRate;
    }

    public BigDecimal getExpectedCost() {
        return expectedCost;
    }

    public boolean isAdjustment() {
        return adjustment;
    }
}
