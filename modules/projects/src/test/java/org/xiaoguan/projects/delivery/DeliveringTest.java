package org.xiaoguan.projects.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.projects.Documents.DAY;
import static org.xiaoguan.projects.Documents.LENIENT;
import static org.xiaoguan.projects.Documents.delivered;
import static org.xiaoguan.projects.Documents.delivery;
import static org.xiaoguan.projects.Documents.purchased;
import static org.xiaoguan.projects.Documents.returned;

import org.junit.jupiter.api.Test;
import org.xiaoguan.projects.project.Budget;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ScopeItem;
import org.xiaoguan.projects.purchase.PurchaseLine;

class DeliveringTest {
    private final Project project =
            Budget.sheet().goods("10", "100", "60").agreed("1000").approved();
    private final ScopeItem item = project.getItems().get(0);
    private final PurchaseLine line = purchased(item, "6");

    @Test
    void countsWhenConfirmed() {
        Delivery draft = delivery(line, "4");
        assertThat(item.getProgress().getDelivered()).isEqualTo("0.000");
        draft.confirm();
        assertThat(item.getProgress().getDelivered()).isEqualTo("4.000");
        assertThat(line.outstanding()).isEqualTo("2.000");
        assertThatThrownBy(draft::confirm).hasMessageContaining("delivery.state.not-draft");
    }

    @Test
    void atMostWhatIsOutstanding() {
        delivered(line, "4");
        assertThatThrownBy(() -> delivery(line, "2.001"))
                .hasMessageContaining("lines[0].quantity: delivery.quantity.most[2.000, 6.000, 4.000]");
    }

    @Test
    void twoDraftsForTheSameGoodsCannotBothBeConfirmed() {
        Delivery first = delivery(line, "4");
        Delivery second = delivery(line, "4");
        first.confirm();
        assertThatThrownBy(second::confirm).hasMessageContaining("lines[0].quantity: delivery.quantity.most");
    }

    @Test
    void isTakenBackOnceByACounterDocument() {
        Delivery first = delivered(line, "4");
        Delivery counter = first.reverse(DAY, "送错地址");
        assertThat(counter.getReverses()).isSameAs(first);
        assertThat(counter.getLines().get(0).getQuantity()).isEqualTo("-4.000");
        assertThat(item.getProgress().getDelivered()).isEqualTo("0.000");
        assertThat(line.outstanding()).isEqualTo("6.000");
        assertThatThrownBy(() -> first.reverse(DAY, "again")).hasMessageContaining("delivery.reverse.state");
        assertThatThrownBy(() -> counter.reverse(DAY, "again")).hasMessageContaining("delivery.reverse.state");
    }

    @Test
    void whatWasReturnedCannotBeReversed() {
        Delivery first = delivered(line, "4");
        returned(item, "1", true).submit(LENIENT);
        assertThatThrownBy(() -> first.reverse(DAY, "送错"))
                .hasMessageContaining("delivery.reverse.most[3.000, 4.000, 1.000]");
    }

    @Test
    void reversingNeedsAReasonAndADateNotBeforeTheDelivery() {
        Delivery first = delivered(line, "4");
        assertThatThrownBy(() -> first.reverse(DAY.minusDays(1), " "))
                .hasMessageContaining("note: error.required")
                .hasMessageContaining("deliveredOn: delivery.reverse.before");
    }
}
