package org.xiaoguan.projects.goods;

import java.util.List;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.ui.grid.Typed;

/** A goods line while it is typed, in a budget sheet or an addition. */
public class GoodsLineInput extends PricedInput {
    private final GoodsLookup goods;
    private Long materialId;
    private Typed expectedCost = Typed.EMPTY;

    /** An empty line. */
    public GoodsLineInput(GoodsLookup goods) {
        this.goods = goods;
    }

    /** A line that shows a stored one. */
    public GoodsLineInput(GoodsLookup goods, GoodsLineForm stored) {
        this.goods = goods;
        setId(stored.getId());
        materialId = stored.getMaterialId();
        setQuantity(Typed.of(stored.getQuantity()));
        setUnitPrice(Typed.of(stored.getUnitPrice()));
        expectedCost = Typed.of(stored.getExpectedCost());
    }

    /** What is handed to the service. */
    public GoodsLineForm toForm() {
        GoodsLineForm form = new GoodsLineForm();
        form.setId(getId());
        form.setMaterialId(materialId);
        form.setQuantity(getQuantity().value());
        form.setUnitPrice(getUnitPrice().value());
        form.setExpectedCost(expectedCost.value());
        return form;
    }

    /** Whether everything that a document needs was typed. */
    public boolean isComplete() {
        return materialId != null && getAmount() != null;
    }

    public String getUnit() {
        MaterialSummary material = material();
        return material == null ? "" : material.unit();
    }

    public String getSpecification() {
        MaterialSummary material = material();
        return material == null ? "" : material.specification();
    }

    @Override
    public boolean isBlank() {
        return super.isBlank() && expectedCost.isBlank();
    }

    @Override
    protected Long goods() {
        return materialId;
    }

    @Override
    public void expect(String cell, List<String> texts) {
        if (cell.equals("materialId")) {
            goods.expectCodes(texts);
        }
    }

    @Override
    public void paste(String cell, String text) {
        switch (cell) {
            case "materialId" -> goods.choosePasted(text, this::setMaterialId, cell, unread());
            case "quantity" -> setQuantity(Typed.pasted(text));
            case "unitPrice" -> setUnitPrice(Typed.pasted(text));
            case "expectedCost" -> expectedCost = Typed.pasted(text);
            default -> {}
        }
    }

    /** Another material brings its own price and cost. */
    public void setMaterialId(Long chosen) {
        if (chosen != null && !chosen.equals(materialId)) {
            MaterialSummary material = goods.material(chosen);
            setUnitPrice(material == null ? Typed.EMPTY : Typed.of(material.listPrice()));
            expectedCost = material == null ? Typed.EMPTY : Typed.of(material.referenceCost());
        }
        materialId = chosen;
    }

    private MaterialSummary material() {
        return materialId == null ? null : goods.material(materialId);
    }

    public Long getMaterialId() {
        return materialId;
    }

    public Typed getExpectedCost() {
        return expectedCost;
    }

    public void setExpectedCost(Typed expectedCost) {
        this.expectedCost = expectedCost;
    }
}
