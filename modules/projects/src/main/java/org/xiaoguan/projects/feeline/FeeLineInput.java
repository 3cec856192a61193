package org.xiaoguan.projects.feeline;

import java.math.BigDecimal;
import java.util.Objects;
import org.xiaoguan.shared.Money;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.grid.GridLine;
import org.xiaoguan.ui.grid.Typed;

/** A fee line while it is typed, in a budget sheet or a fee adjustment. */
public class FeeLineInput implements GridLine {
    private Long id;
    private FeeKind kind = FeeKind.OTHER;
    private String name;
    private Typed amount = Typed.EMPTY;
    private String taxRate = "9";
    private Typed expectedCost = Typed.EMPTY;

    /** An empty line. */
    public FeeLineInput() {}

    /** A line that shows a stored one. */
    public FeeLineInput(FeeLineForm stored) {
        id = stored.getId();
        kind = stored.getKind();
        name = stored.getName();
        amount = Typed.of(stored.getAmount());
        taxRate = String.valueOf(stored.getTaxRate());
        expectedCost = Typed.of(stored.getExpectedCost());
    }

    /** What is handed to the service. */
    public FeeLineForm toForm() {
        FeeLineForm form = new FeeLineForm();
        form.setId(id);
        form.setKind(kind);
        form.setName(name);
        form.setAmount(amount.value());
        form.setTaxRate(taxRate == null ? null : Integer.valueOf(taxRate));
        form.setExpectedCost(expectedCost.value());
        return form;
    }

    /** Sum of the fees that have an amount. */
    public static BigDecimal total(Grid<FeeLineInput> fees) {
        return Money.sum(fees.getLines().stream()
                .map(fee -> fee.amount.value())
                .filter(Objects::nonNull)
                .toList());
    }

    /** Whether everything that a document needs was typed. */
    public boolean isComplete() {
        return kind != null && name != null && !name.isBlank() && amount.value() != null && taxRate != null;
    }

    @Override
    public boolean isBlank() {
        return (name == null || name.isBlank()) && amount.isBlank() && expectedCost.isBlank();
    }

    @Override
    public void paste(String cell, String text) {
        switch (cell) {
            case "name" -> name = text;
            case "amount" -> amount = Typed.pasted(text);
            case "expectedCost" -> expectedCost = Typed.pasted(text);
            default -> {}
        }
    }

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

    public Typed getAmount() {
        return amount;
    }

    public void setAmount(Typed amount) {
        this.amount = amount;
    }

    public String getTaxRate() {
        return taxRate;
    }

    public void setTaxRate(String taxRate) {
        this.taxRate = taxRate;
    }

    public Typed getExpectedCost() {
        return expectedCost;
    }

    public void setExpectedCost(Typed expectedCost) {
        this.expectedCost = expectedCost;
    }
}
