package org.xiaoguan.projects.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Quantity;
import org.xiaoguan.shared.Tax;
import org.xiaoguan.shared.UnitPrice;
import org.xiaoguan.shared.Violations;

/** Checks what was typed of a budget sheet and of additions, everything at once. */
public final class BudgetCheck {
    private static final int MAX_LINES = 500;

    private BudgetCheck() {}

    public static void check(ProjectForm form, Map<Long, MaterialSummary> materials, Set<Long> kept) {
        Violations violations = new Violations()
                .text("name", form.getName(), 100)
                .present("customerId", form.getCustomerId())
                .present("departmentId", form.getDepartmentId())
                .present("managerId", form.getManagerId())
                .optionalText("address", form.getAddress(), 200)
                .optionalText("parties", form.getParties(), 500)
                .optionalText("note", form.getNote(), 2000)
                .collect(() -> Money.checkNotNegative("agreedPrice", form.getAgreedPrice()))
                .collect(() -> Money.checkNotNegative("discount", form.getDiscount()));
        order(violations, "startOn", form.getSignedOn(), form.getStartOn());
        order(violations, "dueOn", form.getStartOn(), form.getDueOn());
        order(violations, "dueOn", form.getSignedOn(), form.getDueOn());
        goods(violations, "lines", form.getLines(), materials, kept);
        fees(violations, "fees", form.getFees());
        violations.throwIfAny();
    }

    /**
     * Goods lines of a budget sheet or an addition.
     *
     * @param list name of the list in its form
     * @param kept materials that the document names already: they may be closed by now
     */
    public static void goods(
            Violations violations,
            String list,
            List<GoodsLineForm> lines,
            Map<Long, MaterialSummary> materials,
            Set<Long> kept) {
        violations.require(lines.size() <= MAX_LINES, null, "project.lines.most", MAX_LINES);
        BigDecimal total = Money.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            GoodsLineForm line = lines.get(i);
            String at = list + "[" + i + "].";
            MaterialSummary material = line.getMaterialId() == null ? null : materials.get(line.getMaterialId());
            violations
                    .present(at + "materialId", line.getMaterialId())
                    .require(line.getMaterialId() == null || material != null, at + "materialId", "error.not-found")
                    .require(
                            material == null || !material.closed() || kept.contains(material.id()),
                            at + "materialId",
                            "project.material.closed",
                            material == null ? "" : material.name())
                    .collect(() -> Quantity.checkPositive(at + "quantity", line.getQuantity()))
                    .collect(() -> UnitPrice.check(at + "unitPrice", line.getUnitPrice()));
            if (line.getExpectedCost() != null) {
                violations.collect(() -> UnitPrice.check(at + "expectedCost", line.getExpectedCost()));
            }
            if (violations.isEmpty()) {
                total = total.add(Money.line(line.getQuantity(), line.getUnitPrice()));
                withinRange(violations, at + "unitPrice", total);
                if (line.getExpectedCost() != null) {
                    withinRange(
                            violations, at + "expectedCost", Money.line(line.getQuantity(), line.getExpectedCost()));
                }
            }
        }
    }

    /** Fee lines of a budget sheet: charged, so not negative. */
    static void fees(Violations violations, String list, List<FeeLineForm> lines) {
        for (int i = 0; i < lines.size(); i++) {
            FeeLineForm line = lines.get(i);
            String at = list + "[" + i + "].";
            violations.collect(() -> Money.checkNotNegative(at + "amount", line.getAmount()));
            if (line.getExpectedCost() != null) {
                violations.collect(() -> Money.checkNotNegative(at + "expectedCost", line.getExpectedCost()));
            }
            fee(violations, at, line);
        }
    }

    /** What every fee line has, whatever its sign. */
    public static void fee(Violations violations, String at, FeeLineForm line) {
        violations
                .present(at + "kind", line.getKind())
                .text(at + "name", line.getName(), 100)
                .collect(() -> Tax.check(at + "taxRate", line.getTaxRate()));
    }

    /** A sum as large as a column is more than the column of the contract can hold beside anything else. */
    private static void withinRange(Violations violations, String field, BigDecimal total) {
        BigDecimal most = Money.MAX.movePointLeft(1).setScale(Money.SCALE, java.math.RoundingMode.DOWN);
        violations.require(total.compareTo(most) <= 0, field, "error.money.range", most);
    }

    private static void order(Violations violations, String field, LocalDate earlier, LocalDate later) {
        violations.require(
                earlier == null || later == null || !later.isBefore(earlier),
                field,
                "error.dates.order",
                String.valueOf(later),
                String.valueOf(earlier));
    }
}
