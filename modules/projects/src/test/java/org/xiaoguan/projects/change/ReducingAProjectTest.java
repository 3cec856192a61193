package org.xiaoguan.projects.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.projects.Documents.LENIENT;
import static org.xiaoguan.projects.Documents.STRICT;
import static org.xiaoguan.projects.Documents.delivered;
import static org.xiaoguan.projects.Documents.purchased;
import static org.xiaoguan.projects.Documents.reduction;
import static org.xiaoguan.projects.Documents.removal;
import static org.xiaoguan.projects.Documents.returned;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.project.Budget;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ScopeItem;
import org.xiaoguan.projects.purchase.PurchaseLine;

/** Removals and returns: rule 10.3. */
class ReducingAProjectTest {
    private final Project project =
            Budget.sheet().goods("10", "100", "60").discount("50").agreed("950").approved();
    private final ScopeItem item = project.getItems().get(0);

    @Example
    void aRemovalCreditsItsShareAfterDiscount() {
        ChangeOrder change = removal(item, "3");
        change.submit(LENIENT);
        assertThat(change.getState()).isEqualTo(DocumentState.APPROVED);
        assertThat(change.getAmount()).isEqualTo("-285.00");
        assertThat(project.getContract()).isEqualTo("665.00");
        assertThat(item.free()).isEqualTo("7.000");
    }

    @Property(tries = 200)
    void allRemovalsTogetherCreditExactlyTheLine(
            @ForAll @IntRange(min = 1, max = 9) int first, @ForAll @IntRange(min = 0, max = 99_999) int discount) {
        BigDecimal off = BigDecimal.valueOf(discount, 2);
        Project odd = Budget.sheet()
                .goods("10", "100", "60")
                .discount(off.toString())
                .agreed(new BigDecimal("1000").subtract(off).toString())
                .approved();
        ScopeItem line = odd.getItems().get(0);
        approve(removal(line, String.valueOf(first)));
        approve(removal(line, String.valueOf(10 - first)));
        assertThat(odd.getContract()).isEqualByComparingTo("0");
        assertThat(odd.margin().revenue()).isEqualByComparingTo("0");
        assertThat(odd.margin().cost()).isEqualByComparingTo("0");
    }

    @Example
    void lessCreditNeedsAReasonAndMoreIsRefused() {
        assertThatThrownBy(() -> reduction(ChangeKind.REMOVAL, item, "3", "285.01", null, true))
                .hasMessageContaining("reductions[0].credit: change.credit.most");
        assertThatThrownBy(() -> reduction(ChangeKind.REMOVAL, item, "3", "200", " ", true))
                .hasMessageContaining("reductions[0].creditReason: change.credit.reason");
        ChangeOrder change = reduction(ChangeKind.REMOVAL, item, "3", "200", "已加工", true);
        change.submit(LENIENT);
        assertThat(project.getContract()).isEqualTo("750.00");
        ChangeOrder next = removal(item, "1");
        assertThat(next.getAmount()).as("what was not credited stays so").isEqualTo("-95.00");
    }

    @Example
    void whatIsPurchasedCannotBeRemoved() {
        purchased(item, "6");
        assertThatThrownBy(() -> removal(item, "4.001"))
                .hasMessageContaining("reductions[0].quantity: change.removal.most[4.000, 10.000, 0.000, 6.000]");
        removal(item, "4").submit(LENIENT);
        assertThat(item.free()).isEqualTo("0.000");
    }

    @Example
    void aWaitingRemovalHoldsWhatItTakesAndMovesNothingElse() {
        ChangeOrder change = removal(item, "4");
        change.submit(STRICT);
        assertThat(change.getState()).isEqualTo(DocumentState.SUBMITTED);
        assertThat(change.getApprovalReason()).isEqualTo("change.approval.floor");
        assertThat(item.free()).isEqualTo("6.000");
        assertThat(project.getContract()).isEqualTo("950.00");
        assertThat(project.margin().cost()).isEqualTo("600.00");
        change.reject("不同意");
        assertThat(item.free()).isEqualTo("10.000");
        change.submit(STRICT);
        change.approve();
        assertThat(project.getContract()).isEqualTo("570.00");
        assertThat(project.margin().cost()).isEqualTo("360.00");
    }

    @Example
    void aReturnIsAtMostWhatWasDeliveredAndWaitsForApproval() {
        var line = purchased(item, "6");
        delivered(line, "4");
        assertThatThrownBy(() -> returned(item, "5", true))
                .hasMessageContaining("reductions[0].quantity: change.return.most[4.000, 4.000, 0.000]");
        ChangeOrder change = returned(item, "4", true);
        change.submit(LENIENT);
        assertThat(change.getApprovalReason()).isEqualTo("change.approval.return");
        assertThat(item.getProgress().returnable()).isEqualTo("0.000");
        assertThat(project.getContract()).isEqualTo("950.00");
        change.approve();
        assertThat(project.getContract()).isEqualTo("570.00");
        assertThat(item.free()).as("quantities are gross").isEqualTo("4.000");
    }

    @Example
    void costFallsOnlyWhenTheGoodsAreTakenBack() {
        delivered(purchased(item, "10"), "10");
        assertThat(project.margin().cost()).isEqualTo("500.00");
        approve(returned(item, "2", false));
        assertThat(project.margin().cost()).isEqualTo("500.00");
        approve(returned(item, "2", true));
        assertThat(project.margin().cost()).isEqualTo("400.00");
    }

    @Example
    void theReliefFollowsTheCostThatIsEnteredLater() {
        PurchaseLine line = purchased(item, "10");
        delivered(line, "10");
        approve(returned(item, "2", true));
        line.enterCost(new BigDecimal("90"), false, 0);
        assertThat(project.margin().cost()).isEqualTo("720.00");
        line.enterCost(new BigDecimal("40"), false, 0);
        assertThat(project.margin().cost()).isEqualTo("320.00");
        approve(returned(item, "8", true));
        assertThat(project.margin().cost()).isEqualTo("0.00");
        line.enterCost(new BigDecimal("10"), false, 0);
        assertThat(project.margin().cost()).isEqualTo("0.00");
    }

    private static void approve(ChangeOrder change) {
        change.submit(LENIENT);
        if (change.getState() == DocumentState.SUBMITTED) {
            change.approve();
        }
    }
}
