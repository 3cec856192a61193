package org.xiaoguan.projects.purchase;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.projects.goods.GoodsLookup;
import org.xiaoguan.projects.goods.ItemView;
import org.xiaoguan.projects.goods.ScopeLookup;
import org.xiaoguan.ui.field.Choice;
import org.xiaoguan.ui.field.Lookup;

/**
 * Finds what a purchase order may buy: goods lines of the project with what is left of them and, for a special order,
 * any material. One look-up holds both, so a goods line is chosen by its id and a material by its id below zero.
 */
public class PurchaseLookup implements Lookup, Serializable {
    private final ScopeLookup scope;
    private final GoodsLookup goods;
    private final PurchaseForm form;

    PurchaseLookup(List<ItemView> items, String heading, GoodsLookup goods, PurchaseForm form) {
        this.scope = new ScopeLookup(items, heading, ItemView::free);
        this.goods = goods;
        this.form = form;
        goods.expect(items.stream().map(ItemView::materialId).distinct().toList());
    }

    /** What is chosen for a material outside the scope. */
    static Long outside(Long materialId) {
        return materialId == null ? null : -materialId;
    }

    @Override
    public List<Choice> find(String typed) {
        List<Choice> found = new ArrayList<>(scope.find(typed));
        if (form.getKind() == PurchaseKind.SPECIAL) {
            goods.find(typed).stream()
                    .map(choice -> new Choice(outside(choice.id()), choice.label(), choice.detail()))
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public String label(long chosen) {
        return chosen < 0 ? goods.label(-chosen) : scope.label(chosen);
    }

    /** The goods line that was chosen; null for a material. */
    ItemView item(Long chosen) {
        return scope.item(chosen);
    }

    MaterialSummary material(Long chosen) {
        if (chosen == null) {
            return null;
        }
        ItemView item = item(chosen);
        if (item != null) {
            return goods.material(item.materialId());
        }
        return chosen < 0 ? goods.material(-chosen) : null;
    }

    /** How much may still be purchased; null outside the scope. */
    BigDecimal left(Long chosen) {
        return scope.left(chosen);
    }

    /** What a price is compared with; null without one. */
    BigDecimal reference(Long chosen) {
        ItemView item = item(chosen);
        if (item != null && (item.expectedCost() == null || item.expectedCost().signum() > 0)) {
            return item.expectedCost();
        }
        MaterialSummary material = material(chosen);
        return material == null ? null : material.referenceCost();
    }
}
