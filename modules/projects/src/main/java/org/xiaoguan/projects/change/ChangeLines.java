package org.xiaoguan.projects.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.goods.Goods;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.margin.Margin;
import org.xiaoguan.projects.margin.MarginRule;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.shared.Money;

/** Lines and fees of a change order together: taken over from what was typed, and shown again. */
final class ChangeLines {
    private final ChangeOrder change;
    private final List<ChangeLine> lines;
    private final List<ChangeFee> fees;

    ChangeLines(ChangeOrder change, List<ChangeLine> lines, List<ChangeFee> fees) {
        this.change = change;
        this.lines = lines;
        this.fees = fees;
    }

    /** Lines that are known stay the same records, in the order of the form. */
    void change(ChangeForm form, Map<Long, MaterialSummary> materials) {
        List<ChangeLine> linesBefore = List.copyOf(lines);
        List<ChangeFee> feesBefore = List.copyOf(fees);
        lines.clear();
        fees.clear();
        if (change.getKind() == ChangeKind.ADDITION) {
            form.getAdditions().forEach(line -> add(line, materials.get(line.getMaterialId()), linesBefore));
        } else if (change.getKind() == ChangeKind.FEE_ADJUSTMENT) {
            form.getFees().forEach(fee -> adjust(fee, feesBefore));
        } else {
            form.getReductions().forEach(this::reduce);
        }
    }

    /** Lines that are known stay the same records. */
    private void add(GoodsLineForm form, MaterialSummary material, List<ChangeLine> before) {
        BigDecimal cost = form.getExpectedCost() != null ? form.getExpectedCost() : material.referenceCost();
        ChangeLine line = known(before, ChangeLine::getId, form.getId())
                .filter(other -> !lines.contains(other))
                .orElseGet(() -> new ChangeLine(change));
        line.add(lines.size() + 1, new Goods(material), form.getQuantity(), form.getUnitPrice(), cost);
        lines.add(line);
    }

    private void adjust(FeeLineForm form, List<ChangeFee> before) {
        ChangeFee fee = known(before, ChangeFee::getId, form.getId())
                .filter(other -> !fees.contains(other))
                .orElseGet(() -> new ChangeFee(change));
        fee.agree(fees.size() + 1, form);
        fees.add(fee);
    }

    private static <L> Optional<L> known(List<L> lines, Function<L, Long> id, Long wanted) {
        return lines.stream()
                .filter(line -> wanted != null && wanted.equals(id.apply(line)))
                .findFirst();
    }

    /** What {@link ChangeOrder#keepCosts} promises. */
    void keepCosts(ChangeForm form) {
        for (GoodsLineForm typed : form.getAdditions()) {
            known(lines, ChangeLine::getId, typed.getId())
                    .filter(line -> Objects.equals(line.getGoods().getMaterialId(), typed.getMaterialId()))
                    .ifPresent(line -> typed.setExpectedCost(line.getExpectedCost()));
        }
        for (FeeLineForm typed : form.getFees()) {
            known(fees, ChangeFee::getId, typed.getId()).ifPresent(fee -> typed.setExpectedCost(fee.getExpectedCost()));
        }
    }

    private void reduce(ReductionForm form) {
        ChangeLine line = ChangeLine.reduction(
                change, lines.size() + 1, change.getProject().item(form.getItemId()), form.getQuantity(), form);
        line.credit(path(lines.size()));
        lines.add(line);
    }

    /** The lines, where they take goods off the contract. */
    List<ChangeLine> reductions() {
        return change.getKind().isReduction() ? lines : List.of();
    }

    /** Before a reduction is submitted: as much is still there, and credited as typed. */
    void refuseMoreThanLeft() {
        for (int i = 0; i < reductions().size(); i++) {
            lines.get(i).credit(path(i));
            lines.get(i).refuseMoreThanLeft(path(i));
        }
    }

    /** What they do to revenue and cost. */
    Margin effect() {
        Margin effect = new Margin(BigDecimal.ZERO, BigDecimal.ZERO);
        for (ChangeLine line : lines) {
            effect = effect.plus(line.effect());
        }
        return effect.plus(ChangeFee.effect(fees, change.getProject()));
    }

    /** What they add to the contract, with tax. */
    BigDecimal effectOnPrice() {
        return Money.sum(lines.stream().map(ChangeLine::effectOnPrice).toList())
                .add(Money.sum(fees.stream().map(ChangeFee::getAmount).toList()));
    }

    /** Message key that says why it needs approval; null when it needs none. */
    String reasonForApproval(MarginRule rule, Margin effect) {
        if (change.getKind() == ChangeKind.RETURN) {
            return "change.approval.return";
        }
        Project project = change.getProject();
        String reason = rule.reasonForApproval(
                project.getEarnings().budget(),
                project.getEarnings().planned().plus(effect),
                project.margin().plus(effect));
        return reason == null && isCostUnknown() ? "change.approval.cost" : reason;
    }

    /** Whoever may not see costs types none: what earns at a cost that nobody knows has no margin to go by. */
    boolean isCostUnknown() {
        return lines.stream().anyMatch(ChangeLine::isCostUnknown)
                || fees.stream().anyMatch(ChangeFee::isCostUnknown);
    }

    /** The form that shows them with their change. */
    ChangeForm form() {
        ChangeForm form = new ChangeForm();
        form.setKind(change.getKind());
        form.setChangedOn(change.getChangedOn());
        form.setReason(change.getReason());
        for (ChangeLine line : lines) {
            if (change.getKind().isReduction()) {
                form.getReductions().add(new ReductionForm(line));
            } else {
                form.getAdditions().add(line.toGoodsForm());
            }
        }
        List<FeeLineForm> typed = fees.stream().map(ChangeFee::toForm).toList();
        form.getFees().addAll(typed);
        return form;
    }

    /** Materials that the lines name. */
    Set<Long> materialIds() {
        return lines.stream().map(line -> line.getGoods().getMaterialId()).collect(Collectors.toSet());
    }

    private static String path(int index) {
        return "reductions[" + index + "]";
    }
}
