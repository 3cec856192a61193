package org.xiaoguan.projects.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.projects.Documents.LENIENT;
import static org.xiaoguan.projects.Documents.MATERIALS;
import static org.xiaoguan.projects.Documents.SHIPPED;
import static org.xiaoguan.projects.Documents.addition;
import static org.xiaoguan.projects.Documents.feeAdjustment;
import static org.xiaoguan.projects.Documents.purchased;
import static org.xiaoguan.projects.Documents.removal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.goods.GoodsLineForm;
import org.xiaoguan.projects.project.Budget;
import org.xiaoguan.projects.project.Project;

/** Margin and approval of changes: rule 10.4. */
class WeighingAChangeTest {
    private final Project project =
            Budget.sheet().goods("1000", "100", "80").agreed("100000").approved();

    @Test
    void changesThatTogetherCostTooMuchNeedApproval() {
        assertThat(project.margin().rate()).isEqualTo("20.00");
        ChangeOrder first = addition(project, 2, "1", "10000", "9500");
        assertThat(first.getMarginAfter()).isEqualTo("18.64");
        first.submit(SHIPPED);
        assertThat(first.getState()).isEqualTo(DocumentState.APPROVED);
        assertThat(project.margin().rate()).isEqualTo("18.64");

        ChangeOrder second = feeAdjustment(project, FeeKind.OTHER, "-1000", "0");
        second.submit(SHIPPED);
        assertThat(second.getMarginAfter()).isEqualTo("17.89");
        assertThat(second.getState()).isEqualTo(DocumentState.SUBMITTED);
        assertThat(second.getApprovalReason()).isEqualTo("change.approval.drop");
        assertThat(project.getContract()).isEqualTo("110000.00");
        second.approve();
        assertThat(project.getContract()).isEqualTo("109000.00");
        assertThat(project.margin().rate()).isEqualTo("17.89");
    }

    @Test
    void neitherAloneNeedsApproval() {
        ChangeOrder alone = feeAdjustment(project, FeeKind.OTHER, "-1000", "0");
        alone.submit(SHIPPED);
        assertThat(alone.getState()).isEqualTo(DocumentState.APPROVED);
    }

    @Test
    void belowTheFloorNeedsApprovalWhateverTheDrop() {
        Project thin =
                Budget.sheet().goods("1000", "100", "84").agreed("100000").approved();
        ChangeOrder change = feeAdjustment(thin, FeeKind.OTHER, "-1500", "0");
        change.submit(SHIPPED);
        assertThat(change.getApprovalReason()).isEqualTo("change.approval.floor");
    }

    @Test
    void aFeeWhoseCostNobodyKnowsNeedsApprovalHoweverMuchItBrings() {
        ChangeOrder unknown = feeAdjustment(project, FeeKind.OTHER, "5000", null);
        unknown.submit(SHIPPED);
        assertThat(unknown.getState()).isEqualTo(DocumentState.SUBMITTED);
        assertThat(unknown.getApprovalReason()).isEqualTo("change.approval.cost");
        unknown.approve();
        assertThat(project.getContract()).isEqualTo("105000.00");
        assertThat(project.margin().cost()).isEqualTo("80000.00");
    }

    @Test
    void aFeeSaidToCostNothingOrTakenOffNeedsNoApprovalForItsCost() {
        ChangeOrder free = feeAdjustment(project, FeeKind.OTHER, "5000", "0");
        free.submit(SHIPPED);
        assertThat(free.getState()).isEqualTo(DocumentState.APPROVED);
        ChangeOrder takenOff = feeAdjustment(project, FeeKind.OTHER, "-1000", null);
        takenOff.submit(SHIPPED);
        assertThat(takenOff.getState()).isEqualTo(DocumentState.APPROVED);
    }

    @Test
    void addedGoodsWithoutAnyKnownCostNeedApproval() {
        MaterialSummary unpriced = new MaterialSummary(7, "HZT-7", "保温板", "50 mm", "m³", 0, null, null, false);
        ChangeForm form = new ChangeForm();
        form.setKind(ChangeKind.ADDITION);
        form.setChangedOn(project.getSignedOn());
        form.setReason("业主要求");
        GoodsLineForm line = new GoodsLineForm();
        line.setMaterialId(7L);
        line.setQuantity(BigDecimal.ONE);
        line.setUnitPrice(new BigDecimal("100"));
        form.getAdditions().add(line);
        ChangeOrder change = new ChangeOrder(project, form, Map.of(7L, unpriced));
        change.submit(SHIPPED);
        assertThat(change.getApprovalReason()).isEqualTo("change.approval.cost");
    }

    @Test
    void reducedToNothingThereIsNoRateAndApprovalIsNeeded() {
        ChangeOrder all = removal(project.getItems().get(0), "1000");
        all.submit(LENIENT);
        assertThat(all.getApprovalReason()).isEqualTo("change.approval.nothing-left");
        all.approve();
        assertThat(project.getContract()).isEqualTo("0.00");
        assertThat(project.margin().rate()).isNull();
    }

    @Test
    void aChangeTakesAtMostTheContract() {
        assertThatThrownBy(() ->
                        feeAdjustment(project, FeeKind.OTHER, "-100000.01", "0").submit(LENIENT))
                .hasMessageContaining("change.amount.most");
    }

    @Test
    void anAdditionBringsGoodsThatCanBePurchased() {
        addition(project, 2, "5", "200", "120").submit(LENIENT);
        assertThat(project.getItems()).hasSize(2);
        purchased(project.getItems().get(1), "5");
        assertThat(project.getItems().get(1).free()).isEqualTo("0.000");
    }

    @Test
    void replacingReturnedGoodsIsAnAdditionAtNoPrice() {
        addition(project, 2, "5", "0", "120").submit(LENIENT);
        assertThat(project.getContract()).isEqualTo("100000.00");
        assertThat(project.margin().cost()).isEqualTo("80600.00");
    }

    @Test
    void marginIsReckonedWithoutTax() {
        Project taxed =
                Budget.sheet().goods("1", "100", "56.5", 13).agreed("100").approved();
        assertThat(taxed.margin().revenue()).isEqualTo("88.50");
        assertThat(taxed.margin().cost()).isEqualTo("50.00");
        assertThat(taxed.margin().rate()).isEqualTo("43.50");
    }

    @Test
    void paidFeesCountInsteadOfPlannedOnceTheyAreMoreOrTheProjectIsClosed() {
        Project withLabour = Budget.sheet()
                .goods("1", "1000", "500")
                .fee(FeeKind.LABOUR, "200", "150")
                .agreed("1200")
                .approved();
        assertThat(withLabour.margin().cost()).isEqualTo("650.00");
        withLabour.payFee(FeeKind.LABOUR, new java.math.BigDecimal("100.00"), new java.math.BigDecimal("100.00"));
        assertThat(withLabour.margin().cost()).isEqualTo("650.00");
        for (int i = 0; i < 6; i++) {
            withLabour.advance();
        }
        assertThat(withLabour.margin().cost()).isEqualTo("600.00");
    }

    @Test
    void aChangeHasAReasonADateNotBeforeTheContractAndLines() {
        ChangeForm form = new ChangeForm();
        form.setKind(ChangeKind.ADDITION);
        form.setChangedOn(LocalDate.of(2026, 11, 2));
        assertThatThrownBy(() -> new ChangeOrder(project, form, MATERIALS))
                .hasMessageContaining("changedOn: error.dates.order")
                .hasMessageContaining("reason: error.required")
                .hasMessageContaining("change.lines.none");
    }

    @Test
    void aChangeThatTookEffectStaysAsItIs() {
        ChangeOrder change = addition(project, 2, "5", "200", "120");
        change.submit(LENIENT);
        assertThatThrownBy(change::cancel).hasMessageContaining("not-cancellable");
        assertThatThrownBy(() -> change.submit(LENIENT)).hasMessageContaining("not-submittable");
        assertThatThrownBy(change::approve).hasMessageContaining("not-submitted");
    }
}
