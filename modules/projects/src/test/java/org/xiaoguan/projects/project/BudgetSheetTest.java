package org.xiaoguan.projects.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.shared.BusinessException;

class BudgetSheetTest {
    private static Budget example() {
        return Budget.sheet()
                .goods("1", "1000", "600")
                .goods("2", "117.28", "50")
                .fee(FeeKind.OTHER, "200.00", "100")
                .discount("34.56")
                .agreed("1400.00");
    }

    @Test
    void discountClosesTheGapBetweenLinesAndAgreedPrice() {
        Project project = example().approved();
        assertThat(project.sums().goods()).isEqualTo("1234.56");
        assertThat(project.getContract()).isEqualTo("1400.00");
        assertThat(project.getItems())
                .extracting(ScopeItem::getDiscount)
                .containsExactly(new BigDecimal("27.99"), new BigDecimal("6.57"));
        assertThat(project.getState()).isEqualTo(ProjectState.APPROVED);
    }

    @Test
    void aDraftMayDifferSubmittingMayNot() {
        Project draft = example().agreed("1400.01").draft();
        assertThatThrownBy(draft::submit).hasMessageContaining("agreedPrice: project.price.differs");
    }

    @Test
    void discountIsAtMostTheGoods() {
        assertThatThrownBy(() -> example().discount("1234.57").draft()).hasMessageContaining("project.discount.most");
        assertThatThrownBy(() -> example().discount("-0.01").draft()).hasMessageContaining("error.money.negative");
    }

    @Test
    void everythingWrongIsToldAtOnceAndAtItsField() {
        Budget sheet =
                Budget.sheet().goods("0", "1", "1").goods("1.2345", "-1", "1").agreed("1.001");
        sheet.form().setName(" ");
        sheet.form().setStartOn(LocalDate.of(2026, 11, 2));
        sheet.materials().put(1L, Budget.material(1, 13, true));
        assertThatThrownBy(sheet::draft)
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        e -> assertThat(e.violations())
                                .extracting(v -> v.field() + " " + v.key())
                                .containsExactlyInAnyOrder(
                                        "name error.required",
                                        "agreedPrice error.money.decimals",
                                        "startOn error.dates.order",
                                        "lines[0].materialId project.material.closed",
                                        "lines[0].quantity error.quantity.positive",
                                        "lines[1].quantity error.quantity.decimals",
                                        "lines[1].unitPrice error.price.negative"));
    }

    @Test
    void aTotalBeyondTheColumnIsRefused() {
        Budget sheet = Budget.sheet()
                .goods("999999999999.999", "99999999999.9999", "1")
                .agreed("1");
        assertThatThrownBy(sheet::draft).hasMessageContaining("lines[0].unitPrice: error.money.range");
    }

    @Test
    void anEmptySheetIsNotSubmitted() {
        assertThatThrownBy(() -> Budget.sheet().agreed("0").draft().submit())
                .hasMessageContaining("project.lines.none");
    }

    @Test
    void onlyDraftsAndRejectedSheetsChange() {
        Budget sheet = example();
        Project project = sheet.draft();
        project.submit();
        assertThatThrownBy(() -> project.change(sheet.form(), sheet.materials(), ""))
                .hasMessageContaining("not-editable");
        project.reject();
        project.change(sheet.form(), sheet.materials(), "");
        project.submit();
        project.approve();
        assertThatThrownBy(project::approve).hasMessageContaining("not-submitted");
    }

    @Test
    void whoSeesNoCostLeavesItAsItWas() {
        Budget sheet = example();
        sheet.form().hideCosts();
        Project project = sheet.draft();
        assertThat(project.getItems().get(0).getExpectedCost()).isEqualTo("380.0000");
    }

    @Test
    void stagesFollowEachOtherToTheEnd() {
        Project project = example().approved();
        for (ProjectStage stage : ProjectStage.values()) {
            assertThat(project.getStage()).isEqualTo(stage);
            if (stage != ProjectStage.CLOSED) {
                project.requireOpen();
                project.advance();
            }
        }
        assertThatThrownBy(project::advance).hasMessageContaining("project.stage.last");
        assertThatThrownBy(project::requireOpen).hasMessageContaining("project.state.closed");
    }

    @Test
    void aProjectIsGivenUpOnlyBeforeAnythingWasDone() {
        Project project = example().approved();
        project.openAccount().receive(new BigDecimal("1"), false);
        assertThatThrownBy(project::cancel).hasMessageContaining("project.cancel.begun");
        project.openAccount().takeBackReceipt(new BigDecimal("1"));
        project.cancel();
        assertThat(project.getState()).isEqualTo(ProjectState.CANCELLED);
    }
}
