package org.xiaoguan.projects.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.projects.Documents.LENIENT;
import static org.xiaoguan.projects.Documents.MATERIALS;
import static org.xiaoguan.projects.Documents.delivered;
import static org.xiaoguan.projects.Documents.outsideScope;
import static org.xiaoguan.projects.Documents.purchase;
import static org.xiaoguan.projects.Documents.removal;
import static org.xiaoguan.projects.purchase.PurchaseKind.NORMAL;
import static org.xiaoguan.projects.purchase.PurchaseKind.SPECIAL;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaoguan.catalog.api.MaterialSummary;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.goods.ScopeOrigin;
import org.xiaoguan.projects.project.Budget;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ScopeItem;

/** Purchases and when quantities count: rule 10.2. */
class PurchasingTest {
    private final Project project =
            Budget.sheet().goods("60000", "0.85", "0.62").agreed("51000").approved();
    private final ScopeItem item = project.getItems().get(0);

    @Test
    void atMostWhatIsLeftAndTheRefusalSaysWhy() {
        removal(item, "8000").submit(LENIENT);
        assertThatThrownBy(() -> purchase(NORMAL, item, "60000", "0.62"))
                .hasMessageContaining(
                        "lines[0].quantity: purchase.quantity.most[52000.000, 60000.000, 8000.000, 0.000]");
        purchase(NORMAL, item, "52000", "0.62").submit(MATERIALS);
        assertThat(item.free()).isEqualTo("0.000");
    }

    @Test
    void draftsHoldNothingAndAreCheckedAgain() {
        PurchaseOrder first = purchase(NORMAL, item, "60000", "0.62");
        PurchaseOrder second = purchase(NORMAL, item, "1", "0.62");
        first.submit(MATERIALS);
        assertThatThrownBy(() -> second.submit(MATERIALS))
                .hasMessageContaining("lines[0].quantity: purchase.quantity.most");
        assertThat(second.getState()).isEqualTo(DocumentState.DRAFT);
    }

    @Test
    void aboveTheReferencePriceOnlyAsASpecialPurchaseThatWaits() {
        assertThatThrownBy(() -> purchase(NORMAL, item, "1", "0.6201"))
                .hasMessageContaining("lines[0].unitPrice: purchase.normal.above-reference");
        PurchaseOrder special = purchase(SPECIAL, item, "100", "0.6201");
        special.submit(MATERIALS);
        assertThat(special.getState()).isEqualTo(DocumentState.SUBMITTED);
        assertThat(special.getApprovalReason()).isEqualTo("purchase.approval.above-reference");
        assertThat(item.free()).isEqualTo("59900.000");
        assertThat(project.margin().cost()).isEqualTo("37200.00");
        special.reject("太贵");
        assertThat(item.free()).isEqualTo("60000.000");
    }

    @Test
    void goodsOutsideTheScopeBecomeAScopeItemAtNoPriceOnApproval() {
        PurchaseOrder special = outsideScope(project, 7, "6", "10");
        special.submit(MATERIALS);
        assertThat(project.getItems()).hasSize(1);
        special.approve(MATERIALS);
        ScopeItem made = project.getItems().get(1);
        assertThat(made.getOrigin()).isEqualTo(ScopeOrigin.SPECIAL_PURCHASE);
        assertThat(made.price()).isEqualTo("0.00");
        assertThat(made.free()).isEqualTo("0.000");
        assertThat(project.getContract()).isEqualTo("51000.00");
        assertThat(project.margin().cost()).isEqualTo("37260.00");
    }

    @Test
    void closedShortOnlyWhatCameIsPurchased() {
        PurchaseOrder order = purchase(NORMAL, item, "6", "0.62");
        order.submit(MATERIALS);
        delivered(order.getLines().get(0), "4");
        order.closeShort(order.getLines().get(0));
        assertThat(item.getProgress().getPurchased()).isEqualTo("4.000");
        assertThat(item.free()).isEqualTo("59996.000");
        assertThat(order.isOutstanding()).isFalse();
        assertThat(order.getLines().get(0).amount()).isEqualTo("2.48");
        assertThat(order.getAmount()).isEqualTo("2.48");
        assertThat(order.getState()).isEqualTo(DocumentState.APPROVED);
        assertThat(project.margin().cost()).isEqualTo("37200.00");
        assertThatThrownBy(order::cancel).hasMessageContaining("purchase.close.nothing");
    }

    @Test
    void aScopeThatASpecialPurchaseMadeShrinksWithIt() {
        PurchaseOrder special = outsideScope(project, 7, "6", "10");
        special.submit(MATERIALS);
        special.approve(MATERIALS);
        delivered(special.getLines().get(0), "4");
        special.cancel();
        assertThat(project.getItems().get(1).getQuantity()).isEqualTo("4.000");
        assertThat(project.getItems().get(1).free()).isEqualTo("0.000");
    }

    @Test
    void cancelledBeforeAnythingCameItIsGone() {
        PurchaseOrder order = purchase(NORMAL, item, "6", "0.62");
        order.submit(MATERIALS);
        order.cancel();
        assertThat(order.getState()).isEqualTo(DocumentState.CANCELLED);
        assertThat(item.getProgress().getPurchased()).isEqualTo("0.000");
        assertThatThrownBy(order::cancel).hasMessageContaining("not-cancellable");
    }

    @Test
    void closedMaterialsAreNotBought() {
        Map<Long, MaterialSummary> closed = new HashMap<>(MATERIALS);
        closed.put(1L, Budget.material(1, 0, true));
        PurchaseOrder normal = purchase(NORMAL, item, "6", "0.62");
        assertThatThrownBy(() -> normal.submit(closed))
                .hasMessageContaining("lines[0].materialId: purchase.material.closed");
        PurchaseOrder special = purchase(SPECIAL, item, "6", "0.62");
        special.submit(MATERIALS);
        assertThatThrownBy(() -> special.approve(closed)).hasMessageContaining("purchase.material.closed");
    }

    @Test
    void quantityAndPriceAreChecked() {
        assertThatThrownBy(() -> purchase(NORMAL, item, "0", "0.62"))
                .hasMessageContaining("quantity: error.quantity.positive");
        assertThatThrownBy(() -> purchase(NORMAL, item, "-1", "0.62")).hasMessageContaining("error.quantity.positive");
        assertThatThrownBy(() -> purchase(NORMAL, item, "1.0001", "0.62"))
                .hasMessageContaining("error.quantity.decimals");
        assertThatThrownBy(() -> purchase(NORMAL, item, "1", "999999999999"))
                .hasMessageContaining("unitPrice: error.price.range");
    }
}
