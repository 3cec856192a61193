package org.xiaoguan.projects.feeline;

import java.io.Serializable;
import java.math.BigDecimal;

/** What a person types of one fee line of a budget sheet or a fee adjustment. */
public class FeeLineForm implements Serializable {
    /** Services such as transport and design, in per cent. */
    private static final int DEFAULT_TAX_RATE = 9;

    private Long id;
    private FeeKind kind = FeeKind.OTHER;
    private String name;
    private BigDecimal amount;
    private Integer taxRate = DEFAULT_TAX_RATE;
    private BigDecimal expectedCost;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public FeeKind getKind() {
        return kind;
    }

    public void setKind(FeeKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public Integer getTaxRate() {
        return taxRate;
    }

    public void setTaxRate(Integer taxRate) {
        this.taxRate = taxRate;
    }

    public BigDecimal getExpectedCost() {
        return expectedCost;
    }

    public void setExpectedCost(BigDecimal expectedCost) {
        this.expectedCost = expectedCost;
    }
}
