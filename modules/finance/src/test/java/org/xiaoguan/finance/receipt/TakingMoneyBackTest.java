package org.xiaoguan.finance.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.finance.Figures.TODAY;
import static org.xiaoguan.finance.Figures.amount;
import static org.xiaoguan.finance.Figures.assertRefused;
import static org.xiaoguan.finance.Figures.project;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TakingMoneyBackTest {
    private static final LocalDate RECEIVED_ON = TODAY.minusDays(10);

    private final Receipt receipt = receipt();

    private static Receipt receipt() {
        ReceiptForm form = new ReceiptForm();
        form.setAmount(amount("5000"));
        form.setReceivedOn(RECEIVED_ON);
        form.setMethod(ReceiptMethod.CASH);
        form.setHandlerId(3L);
        form.setPayer("华东建材有限公司");
        return Receipt.received(form, project("100000", "0", "0"), TODAY);
    }

    private static ReversalForm reversal(LocalDate on, String reason) {
        ReversalForm form = new ReversalForm();
        form.setReversedOn(on);
        form.setReason(reason);
        return form;
    }

    private static RefundForm refund() {
        RefundForm form = new RefundForm();
        form.setAmount(amount("5000"));
        form.setPaidOn(TODAY);
        form.setMethod(ReceiptMethod.TRANSFER);
        form.setHandlerId(3L);
        form.setPayee("华东建材有限公司");
        form.setReason("退货");
        return form;
    }

    @Test
    void isACounterEntryOfTheSameAmount() {
        Receipt counter = receipt.reversed(reversal(TODAY, "银行退票"), TODAY);
        assertThat(counter.getKind()).isEqualTo(ReceiptKind.REVERSAL);
        assertThat(counter.getAmount()).isEqualTo(amount("-5000"));
        assertThat(counter.getPayer()).isEqualTo(receipt.getPayer());
    }

    @Test
    void asksForTheReason() {
        assertRefused(() -> receipt.reversed(reversal(TODAY, ""), TODAY), "reason", "error.required");
    }

    @Test
    void isNotBeforeTheReceipt() {
        assertRefused(
                () -> receipt.reversed(reversal(RECEIVED_ON.minusDays(1), "录错"), TODAY),
                "reversedOn",
                "reversal.date.early");
    }

    @Test
    void isNotInTheFuture() {
        assertRefused(
                () -> receipt.reversed(reversal(TODAY.plusDays(1), "录错"), TODAY), "reversedOn", "receipt.date.future");
    }

    @Test
    void isNotTakenBackItself() {
        Receipt counter = receipt.reversed(reversal(TODAY, "录错"), TODAY);
        assertRefused(() -> counter.reversed(reversal(TODAY, "录错"), TODAY), null, "reversal.not-original");
    }

    @Test
    void aRefundTakesOffWhatWasReceived() {
        Receipt refund = Receipt.refunded(refund(), project("90000", "90000", "95000"), TODAY);
        assertThat(refund.getKind()).isEqualTo(ReceiptKind.REFUND);
        assertThat(refund.getAmount()).isEqualTo(amount("-5000"));
        assertThat(refund.reversed(reversal(TODAY, "录错"), TODAY).getAmount()).isEqualTo(amount("5000"));
    }

    @Test
    void aRefundHasAReason() {
        RefundForm form = refund();
        form.setReason(null);
        assertRefused(
                () -> Receipt.refunded(form, project("90000", "90000", "95000"), TODAY), "reason", "error.required");
    }
}
