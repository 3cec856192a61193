package org.xiaoguan.projects.goods;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.xiaoguan.shared.Money;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.grid.GridLine;
import org.xiaoguan.ui.grid.Typed;

/** Goods with quantity and price while they are typed: what lines of sales and of purchases have in common. */
public abstract class PricedInput implements GridLine {
    private final Map<String, String> unread = new HashMap<>();
    private Long id;
    private Typed quantity = Typed.EMPTY;
    private Typed unitPrice = Typed.EMPTY;

    /** What was chosen; null as long as nothing is. */
    protected abstract Long goods();

    /** Quantity × price; null as long as one of them is missing. */
    public BigDecimal getAmount() {
        boolean complete = quantity.value() != null && unitPrice.value() != null;
        return complete ? Money.line(quantity.value(), unitPrice.value()) : null;
    }

    /** Sum of the lines that have an amount. */
    public static BigDecimal total(Grid<? extends PricedInput> lines) {
        return Money.sum(lines.getLines().stream()
                .map(PricedInput::getAmount)
                .filter(Objects::nonNull)
                .toList());
    }

    @Override
    public boolean isBlank() {
        return unread.isEmpty() && goods() == null && quantity.isBlank() && unitPrice.isBlank();
    }

    @Override
    public Map<String, String> unread() {
        return unread;
    }

    /** The record that the line shows; null for a new one. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Typed getQuantity() {
        return quantity;
    }

    public void setQuantity(Typed quantity) {
        this.quantity = quantity;
    }

    public Typed getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(Typed unitPrice) {
        this.unitPrice = unitPrice;
    }
}
