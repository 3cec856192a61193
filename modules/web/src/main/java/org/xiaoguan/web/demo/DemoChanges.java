package org.xiaoguan.web.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import org.xiaoguan.projects.change.ChangeForm;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.change.ChangeOrder;
import org.xiaoguan.projects.change.ChangeService;
import org.xiaoguan.projects.change.ReductionForm;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.feeline.FeeLineForm;
import org.xiaoguan.projects.goods.ItemView;

/** Lets customers change their minds. */
@Dependent
public class DemoChanges {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Inject
    DemoDesk desk;

    @Inject
    ChangeService changes;

    /** More goods. */
    void add(LocalDate day, String seller, long projectId, DemoBudget budget, DemoGoods.Good good) {
        make(
                day,
                seller,
                projectId,
                ChangeKind.ADDITION,
                "客户增加工程量",
                form -> form.getAdditions().add(budget.line(good)));
    }

    /** So many percent of what is not yet purchased of every goods line, rounded down to whole units. */
    void remove(LocalDate day, String seller, long projectId, int percent) {
        make(
                day,
                seller,
                projectId,
                ChangeKind.REMOVAL,
                "设计变更，减少工程量",
                form -> changes.removable(projectId).forEach(item -> reduce(form, item, ItemView::free, percent)));
    }

    /** So many percent of what was delivered of the first goods line that has any, taken back by the supplier. */
    void takeBack(LocalDate day, String seller, long projectId, int percent) {
        make(
                day,
                seller,
                projectId,
                ChangeKind.RETURN,
                "批次色差，客户退货",
                form -> changes.returnable(projectId).stream()
                        .limit(1)
                        .forEach(item -> reduce(form, item, i -> i.delivered().subtract(i.returned()), percent)));
    }

    /** A fee more, or less where the amount is negative. */
    void adjustFee(LocalDate day, String seller, long projectId, BigDecimal amount) {
        make(day, seller, projectId, ChangeKind.FEE_ADJUSTMENT, "施工费按实结算", fee("施工费调整", amount));
    }

    /** The same, and nobody decides it yet. */
    void askForFee(LocalDate day, String seller, long projectId, BigDecimal amount) {
        submit(day, seller, projectId, ChangeKind.FEE_ADJUSTMENT, "夜间施工与二次搬运", fee("夜间施工费", amount));
    }

    private static Consumer<ChangeForm> fee(String name, BigDecimal amount) {
        return form -> {
            FeeLineForm fee = new FeeLineForm();
            fee.setKind(FeeKind.LABOUR);
            fee.setName(name);
            fee.setAmount(amount);
            form.getFees().add(fee);
        };
    }

    private void make(
            LocalDate day, String seller, long projectId, ChangeKind kind, String reason, Consumer<ChangeForm> fill) {
        Long id = submit(day, seller, projectId, kind, reason, fill);
        if (id != null) {
            desk.decide(day.plusDays(1), ChangeOrder.KIND, id, true, null);
        }
    }

    private Long submit(
            LocalDate day, String seller, long projectId, ChangeKind kind, String reason, Consumer<ChangeForm> fill) {
        return desk.on(day, seller, () -> {
            ChangeForm form = new ChangeForm();
            form.setKind(kind);
            form.setChangedOn(day);
            form.setReason(reason);
            fill.accept(form);
            if (form.getAdditions().isEmpty()
                    && form.getReductions().isEmpty()
                    && form.getFees().isEmpty()) {
                return null;
            }
            long change = changes.create(projectId, form, null);
            changes.submit(change, changes.view(change).version());
            return change;
        });
    }

    private static void reduce(ChangeForm form, ItemView item, Function<ItemView, BigDecimal> most, int percent) {
        BigDecimal quantity = most.apply(item).multiply(new BigDecimal(percent)).divide(HUNDRED, 0, RoundingMode.DOWN);
        if (quantity.signum() > 0) {
            ReductionForm line = new ReductionForm();
            line.setItemId(item.id());
            line.setQuantity(quantity);
            form.getReductions().add(line);
        }
    }
}
