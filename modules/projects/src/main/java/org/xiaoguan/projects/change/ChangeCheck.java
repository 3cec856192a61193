package org.xiaoguan.projects.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.projects.budget.BudgetCheck;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.Quantity;
import org.xiaoguan.shared.Violations;

/** Checks what was typed of a change order, everything at once. */
final class ChangeCheck {
    private static final int REASON_LENGTH = 500;

    private ChangeCheck() {}

    static void check(ChangeForm form, Project project, Map<Long, MaterialSummary> materials, Set<Long> kept) {
        Violations violations = new Violations()
                .present("kind", form.getKind())
                .present("changedOn", form.getChangedOn())
                .text("reason", form.getReason(), REASON_LENGTH);
        LocalDate signed = project.getSignedOn();
        if (form.getChangedOn() != null && form.getChangedOn().isBefore(signed)) {
            violations.add("changedOn", "error.dates.order", form.getChangedOn(), signed);
        }
        if (form.getKind() != null) {
            violations.require(linesOf(form) > 0, null, "change.lines.none");
            switch (form.getKind()) {
                case ADDITION -> BudgetCheck.goods(violations, "additions", form.getAdditions(), materials, kept);
                case FEE_ADJUSTMENT -> fees(violations, form.getFees());
                case REMOVAL, RETURN -> reductions(violations, form, project);
            }
        }
        violations.throwIfAny();
    }

    private static int linesOf(ChangeForm form) {
        return switch (form.getKind()) {
            case ADDITION -> form.getAdditions().size();
            case FEE_ADJUSTMENT -> form.getFees().size();
            case REMOVAL, RETURN -> form.getReductions().size();
        };
    }

    private static void fees(Violations violations, List<FeeLineForm> fees) {
        for (int i = 0; i < fees.size(); i++) {
            FeeLineForm fee = fees.get(i);
            String at = "fees[" + i + "].";
            violations.collect(() -> {
                if (Money.check(at + "amount", fee.getAmount()).signum() == 0) {
                    throw BusinessException.at(at + "amount", "change.fee.zero");
                }
            });
            if (fee.getExpectedCost() != null) {
                violations.collect(() -> Money.check(at + "expectedCost", fee.getExpectedCost()));
            }
            BudgetCheck.fee(violations, at, fee);
        }
    }

    private static void reductions(Violations violations, ChangeForm form, Project project) {
        Set<Long> seen = new HashSet<>();
        List<ReductionForm> lines = form.getReductions();
        for (int i = 0; i < lines.size(); i++) {
            ReductionForm line = lines.get(i);
            String at = "reductions[" + i + "].";
            violations
                    .present(at + "itemId", line.getItemId())
                    .require(seen.add(line.getItemId()), at + "itemId", "change.line.twice")
                    .optionalText(at + "creditReason", line.getCreditReason(), REASON_LENGTH);
            if (line.getCredit() != null) {
                violations.collect(() -> Money.checkNotNegative(at + "credit", line.getCredit()));
            }
            violations.collect(() -> {
                BigDecimal wanted = Quantity.checkPositive(at + "quantity", line.getQuantity());
                if (line.getItemId() != null) {
                    form.getKind().refuseMoreThanLeft(project.item(line.getItemId()), at + "quantity", wanted);
                }
            });
        }
    }
}
