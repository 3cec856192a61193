package org.xiaoguan.projects.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.projects.Documents.DAY;
import static org.xiaoguan.projects.Documents.purchased;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.xiaoguan.projects.margin.MarginBasis;
import org.xiaoguan.projects.project.Budget;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ScopeItem;
import org.xiaoguan.projects.purchase.PurchaseLine;

/** Cost per line is the entered cost, else the order's price, else the expected cost: rules 10.4 and 10.5. */
class EnteringCostTest {
    private final Project project =
            Budget.sheet().goods("10", "100", "60").agreed("1000").approved();
    private final ScopeItem item = project.getItems().get(0);

    @Test
    void followsTheGoodsFromPlanToOrderToInvoice() {
        assertThat(project.margin().cost()).isEqualTo("600.00");
        assertThat(item.costParts().basis()).isEqualTo(MarginBasis.PLANNED);
        PurchaseLine line = purchased(item, "4");
        assertThat(project.margin().cost()).isEqualTo("560.00");
        assertThat(item.costParts().basis()).isEqualTo(MarginBasis.EXPECTED);
        enter(line, "56.50", true, 13, null);
        assertThat(project.margin().cost())
                .as("net where a special invoice came")
                .isEqualTo("560.00");
        assertThat(item.costParts().basis()).isEqualTo(MarginBasis.MIXED);
        enter(line, "56.50", false, 13, "普票");
        assertThat(project.margin().cost()).as("gross otherwise").isEqualTo("586.00");
        assertThat(item.getOrderedCost()).isEqualTo("0.00");
    }

    @Test
    void closingShortAfterwardsLowersTheCost() {
        PurchaseLine line = purchased(item, "4");
        enter(line, "55", false, 0, null);
        line.getPurchase().closeShort(line);
        assertThat(project.margin().cost()).isEqualTo("600.00");
    }

    @Test
    void aCorrectionNeedsAReason() {
        PurchaseLine line = purchased(item, "4");
        enter(line, "55", false, 0, null);
        assertThatThrownBy(() -> enter(line, "56", false, 0, " "))
                .hasMessageContaining("lines[0].note: cost.correction.reason");
        assertThatThrownBy(() -> enter(line, "-1", false, 0, "x"))
                .hasMessageContaining("lines[0].unitCost: error.price.negative");
    }

    private static void enter(PurchaseLine line, String cost, boolean special, int rate, String note) {
        CostForm form = new CostForm();
        form.setUnitCost(new BigDecimal(cost));
        form.setSpecialInvoice(special);
        form.setTaxRate(rate);
        form.setEnteredOn(DAY);
        form.setNote(note);
        assertThat(new CostEntry(line, form, "lines[0].", Instant.EPOCH, 1L).getUnitCost())
                .isEqualByComparingTo(cost);
    }
}
