package org.xiaoguan.projects.change;

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
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.api.Restricted;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.margin.Margin;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Tax;

/** A fee that a change order moves up or down. */
@Entity
@Table(name = "projects_change_fee")
@Audited(kind = "projects.change-fee", partOf = "change")
public class ChangeFee {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "projects_change_fee")
    @SequenceGenerator(name = "projects_change_fee", sequenceName = "projects_change_fee_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "change_id")
    private ChangeOrder change;

    @Column(name = "line_no")
    private int lineNo;

    @Enumerated(EnumType.STRING)
    private FeeKind kind;

    private String name;

    private BigDecimal amount;

    @Column(name = "tax_rate")
    private int taxRate;

    /** Null where nobody has said what it costs. */
    @Restricted(COST_VIEW)
    @Column(name = "expected_cost")
    private BigDecimal expectedCost;

    protected ChangeFee() {}

    ChangeFee(ChangeOrder change) {
        this.change = change;
    }

    /** Takes over what was typed. */
    void agree(int lineNo, FeeLineForm form) {
        this.lineNo = lineNo;
        kind = form.getKind();
        name = form.getName().strip();
        amount = Money.check("amount", form.getAmount());
        taxRate = form.getTaxRate();
        expectedCost = form.getExpectedCost() == null ? null : Money.check("expectedCost", form.getExpectedCost());
    }

    /** Whether it earns something at a cost that nobody knows; what is taken off at no cost only lowers the margin. */
    public boolean isCostUnknown() {
        return expectedCost == null && amount.signum() > 0;
    }

    /** Says what it is expected to cost, unless that is known; null says nothing. */
    void expectCost(BigDecimal cost) {
        if (cost != null && isCostUnknown()) {
            expectedCost = cost.setScale(Money.SCALE);
        }
    }

    /** What the fees together do to revenue and cost of the project, net. */
    static Margin effect(List<ChangeFee> fees, Project project) {
        BigDecimal revenue = Money.ZERO;
        BigDecimal cost = Money.ZERO;
        for (ChangeFee fee : fees) {
            revenue = revenue.add(Tax.net(fee.getAmount(), fee.getTaxRate()));
        }
        for (FeeKind feeKind : FeeKind.values()) {
            BigDecimal more = Money.sum(fees.stream()
                    .filter(fee -> fee.getKind() == feeKind)
                    .map(ChangeFee::getExpectedCost)
                    .filter(Objects::nonNull)
                    .toList());
            cost = cost.add(project.sums().feeCost(feeKind, more))
                    .subtract(project.sums().feeCost(feeKind, Money.ZERO));
        }
        return new Margin(revenue, cost);
    }

    FeeLineForm toForm() {
        FeeLineForm form = new FeeLineForm();
        form.setId(id);
        form.setKind(kind);
        form.setName(name);
        form.setAmount(amount);
        form.setTaxRate(taxRate);
        form.setExpectedCost(expectedCost);
        return form;
    }

    public Long getId() {
        return id;
    }

    public ChangeOrder getChange() {
        return change;
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
}
