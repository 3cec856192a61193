package org.xiaoguan.projects.purchase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.projects.goods.Goods;
import org.xiaoguan.projects.project.ScopeItem;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Violations;

/** The lines of a purchase order together: taken over from what was typed, and looked at before it is placed. */
final class PurchaseLines {
    private final PurchaseOrder purchase;
    private final List<PurchaseLine> lines;

    PurchaseLines(PurchaseOrder purchase, List<PurchaseLine> lines) {
        this.purchase = purchase;
        this.lines = lines;
    }

    /** Lines that are known stay the same records, in the order of the form. */
    void change(PurchaseForm form, Map<Long, MaterialSummary> materials) {
        List<PurchaseLine> before = List.copyOf(lines);
        lines.clear();
        form.getLines().forEach(line -> add(line, materials, before));
    }

    /** Lines that are known stay the same records. */
    private void add(PurchaseLineForm form, Map<Long, MaterialSummary> materials, List<PurchaseLine> before) {
        ScopeItem item = form.getItemId() == null ? null : purchase.getProject().item(form.getItemId());
        long materialId = item == null ? form.getMaterialId() : item.getGoods().getMaterialId();
        MaterialSummary material = materials.get(materialId);
        PurchaseLine line =
                known(before, form).filter(other -> !lines.contains(other)).orElseGet(() -> new PurchaseLine(purchase));
        line.agree(
                lines.size() + 1,
                item,
                item == null ? new Goods(material) : item.getGoods(),
                form.getQuantity(),
                form.getUnitPrice(),
                PurchaseCheck.reference(item, material));
        lines.add(line);
    }

    private static Optional<PurchaseLine> known(List<PurchaseLine> lines, PurchaseLineForm form) {
        return lines.stream()
                .filter(line -> form.getId() != null && form.getId().equals(line.getId()))
                .findFirst();
    }

    /** What {@link PurchaseOrder#keepPrices} promises. */
    void keepPrices(PurchaseForm form) {
        for (PurchaseLineForm typed : form.getLines()) {
            if (typed.getUnitPrice() == null) {
                known(lines, typed)
                        .filter(line -> line.isOf(typed))
                        .ifPresent(line -> typed.setUnitPrice(line.getUnitPrice()));
            }
        }
    }

    /** Before it is submitted: everything may still be bought, and as much. */
    void refuseUnlessLeft(Map<Long, MaterialSummary> materials) {
        Violations violations = new Violations();
        for (int i = 0; i < lines.size(); i++) {
            PurchaseLine line = lines.get(i);
            String at = "lines[" + i + "]";
            PurchaseCheck.refuseClosed(
                    violations, at, materials.get(line.getGoods().getMaterialId()));
            violations.collect(() -> line.refuseMoreThanLeft(at));
        }
        violations.throwIfAny();
    }

    /** Before it is approved: everything may still be bought. */
    void refuseClosed(Map<Long, MaterialSummary> materials) {
        Violations violations = new Violations();
        lines.forEach(line -> PurchaseCheck.refuseClosed(
                violations, null, materials.get(line.getGoods().getMaterialId())));
        violations.throwIfAny();
    }

    /** What {@link PurchaseOrder#overBudget} promises. */
    BigDecimal overBudget() {
        if (lines.stream().anyMatch(line -> line.getReferencePrice() == null)) {
            return null;
        }
        BigDecimal planned = Money.sum(lines.stream()
                .map(line -> Money.line(line.getQuantity(), line.getReferencePrice()))
                .toList());
        BigDecimal more =
                Money.sum(lines.stream().map(PurchaseLine::amount).toList()).subtract(planned);
        return planned.signum() == 0 ? null : more.movePointRight(2).divide(planned, 2, RoundingMode.HALF_UP);
    }

    /** Message key that says why a special order waits. */
    String reasonForApproval() {
        if (lines.stream().anyMatch(PurchaseLine::isOutsideScope)) {
            return "purchase.approval.outside";
        }
        return lines.stream().anyMatch(PurchaseLine::isAboveReference)
                ? "purchase.approval.above-reference"
                : "purchase.approval.special";
    }
}
