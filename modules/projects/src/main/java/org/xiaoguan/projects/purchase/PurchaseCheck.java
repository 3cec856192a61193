package org.xiaoguan.projects.purchase;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ScopeItem;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Quantity;
import org.xiaoguan.shared.UnitPrice;
import org.xiaoguan.shared.Violations;

/** Checks what was typed of a purchase order, everything at once. */
final class PurchaseCheck {
    private PurchaseCheck() {}

    static void check(PurchaseForm form, Project project, Map<Long, MaterialSummary> materials) {
        Violations violations = new Violations()
                .present("kind", form.getKind())
                .present("supplierId", form.getSupplierId())
                .present("orderedOn", form.getOrderedOn())
                .optionalText("note", form.getNote(), 500)
                .require(!form.getLines().isEmpty(), null, "purchase.lines.none");
        if (form.getKind() == PurchaseKind.SPECIAL) {
            violations.text("reason", form.getReason(), 500);
        } else {
            violations.optionalText("reason", form.getReason(), 500);
        }
        if (form.getOrderedOn() != null && form.getOrderedOn().isBefore(project.getSignedOn())) {
            violations.add("orderedOn", "error.dates.order", form.getOrderedOn(), project.getSignedOn());
        }
        if (form.getOrderedOn() != null
                && form.getShipOn() != null
                && form.getShipOn().isBefore(form.getOrderedOn())) {
            violations.add("shipOn", "error.dates.order", form.getShipOn(), form.getOrderedOn());
        }
        lines(violations, form, project, materials);
        violations.throwIfAny();
    }

    private static void lines(
            Violations violations, PurchaseForm form, Project project, Map<Long, MaterialSummary> materials) {
        Set<Long> seen = new HashSet<>();
        BigDecimal total = Money.ZERO;
        for (int i = 0; i < form.getLines().size(); i++) {
            PurchaseLineForm line = form.getLines().get(i);
            String at = "lines[" + i + "]";
            ScopeItem item = line.getItemId() == null ? null : project.item(line.getItemId());
            Long materialId = item == null
                    ? line.getMaterialId()
                    : Long.valueOf(item.getGoods().getMaterialId());
            MaterialSummary material = materialId == null ? null : materials.get(materialId);
            violations
                    .present(at + ".materialId", materialId)
                    .require(materialId == null || material != null, at + ".materialId", "error.not-found")
                    .require(item == null || seen.add(line.getItemId()), at + ".materialId", "purchase.line.twice")
                    .collect(() -> Quantity.checkPositive(at + ".quantity", line.getQuantity()))
                    .collect(() -> UnitPrice.check(at + ".unitPrice", line.getUnitPrice()));
            refuseClosed(violations, at, material);
            if (violations.isEmpty()) {
                total = total.add(Money.line(line.getQuantity(), line.getUnitPrice()));
                violations.require(total.compareTo(Money.MAX) <= 0, at + ".unitPrice", "error.money.range", Money.MAX);
                left(violations, at, item, line.getQuantity());
                normal(violations, at, form.getKind(), item, material, line.getUnitPrice());
            }
        }
    }

    private static void left(Violations violations, String at, ScopeItem item, BigDecimal quantity) {
        if (item != null) {
            violations.collect(() -> item.getProgress().refusePurchase(at + ".quantity", quantity));
        }
    }

    private static void normal(
            Violations violations,
            String at,
            PurchaseKind kind,
            ScopeItem item,
            MaterialSummary material,
            BigDecimal price) {
        if (kind == PurchaseKind.NORMAL) {
            violations.require(item != null, at + ".materialId", "purchase.normal.outside");
            violations.require(
                    !PurchaseLine.isAbove(price, reference(item, material)),
                    at + ".unitPrice",
                    "purchase.normal.above-reference");
        }
    }

    static void refuseClosed(Violations violations, String at, MaterialSummary material) {
        if (material != null && material.closed()) {
            violations.add(at == null ? null : at + ".materialId", "purchase.material.closed", material.name());
        }
    }

    /** What a price is compared with: the expected cost of the budget, else the material's; null without either. */
    static BigDecimal reference(ScopeItem item, MaterialSummary material) {
        if (item != null && item.getExpectedCost().signum() > 0) {
            return item.getExpectedCost();
        }
        return material == null ? null : material.referenceCost();
    }
}
