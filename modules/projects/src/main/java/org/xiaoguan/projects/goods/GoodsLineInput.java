package org.xiaoguan.projects.goods;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.shared.Money;
import org.xiaoguan.ui.grid.Grid;
import org.xiaoguan.ui.grid.GridLine;
import org.xiaoguan.ui.grid.Typed;

/** A goods line while it is typed, in a budget sheet or an addition. */
public class GoodsLineInput implements GridLine {
    private final GoodsLookup goods;
    private final Map<String, String> unread = new HashMap<>();
    private Long id;
    private Long materialId;
    private Typed quantity = Typed.EMPTY;
    private Typed unitPrice = Typed.EMPTY;
    private Typed expectedCost = Typed.EMPTY;

    /** An empty line. */
    public GoodsLineInput(GoodsLookup goods) {
        this.goods = goods;
    }

    /** A line that shows a stored one. */
    public GoodsLineInput(GoodsLookup goods, GoodsLineForm stored) {
        this.goods = goods;
        id = stored.getId();
        materialId = stored.getMaterialId();
        quantity = Typed.of(stored.getQuantity());
        unitPrice = Typed.of(stored.getUnitPrice());
        expectedCost = Typed.of(stored.getExpectedCost());
    }

    /** What is handed to the service. */
    public GoodsLineForm toForm() {
        GoodsLineForm form = new GoodsLineForm();
        form.setId(id);
        form.setMaterialId(materialId);
        form.setQuantity(quantity.value());
        form.setUnitPrice(unitPrice.value());
        form.setExpectedCost(expectedCost.value());
        return form;
    }

    /** Quantity × price; null as long as one of them is missing. */
    public BigDecimal getAmount() {
        boolean complete = quantity.value() != null && unitPrice.value() != null;
        return complete ? Money.line(quantity.value(), unitPrice.value()) : null;
    }

    /** Sum of the lines that have an amount. */
    public static BigDecimal total(Grid<GoodsLineInput> lines) {
        return Money.sum(lines.getLines().stream()
                .map(GoodsLineInput::getAmount)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Whether everything that a document needs was typed. */
    public boolean isComplete() {
        return materialId != null && getAmount() != null;
    }

    public String getUnit() {
        return materialId == null ? "" : goods.material(materialId).unit();
    }

    public String getSpecification() {
        return materialId == null ? "" : goods.material(materialId).specification();
    }

    @Override
    public boolean isBlank() {
        return unread.isEmpty()
                && materialId == null
                && quantity.isBlank()
                && unitPrice.isBlank()
                && expectedCost.isBlank();
    }

    @Override
    public Map<String, String> unread() {
        return unread;
    }

    @Override
    public void paste(String cell, String text) {
        switch (cell) {
            case "materialId" -> goods.choosePasted(text, this::setMaterialId, cell, unread);
            case "quantity" -> quantity = Typed.pasted(text);
            case "unitPrice" -> unitPrice = Typed.pasted(text);
            case "expectedCost" -> expectedCost = Typed.pasted(text);
            default -> {}
        }
    }

    /** Another material brings its own price and cost. */
    public void setMaterialId(Long chosen) {
        if (chosen != null && !chosen.equals(materialId)) {
            MaterialSummary material = goods.material(chosen);
            unitPrice = Typed.of(material.listPrice());
            expectedCost = Typed.of(material.referenceCost());
        }
        materialId = chosen;
    }

    public Long getMaterialId() {
        return materialId;
    }

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

    public Typed getExpectedCost() {
        return expectedCost;
    }

    public void setExpectedCost(Typed expectedCost) {
        this.expectedCost = expectedCost;
    }
}
