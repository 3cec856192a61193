package org.xiaoguan.finance.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.xiaoguan.finance.Figures.SIGNED;
import static org.xiaoguan.finance.Figures.TODAY;
import static org.xiaoguan.finance.Figures.amount;
import static org.xiaoguan.finance.Figures.assertRefused;
import static org.xiaoguan.finance.Figures.project;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violation;

class ReceivingMoneyTest {

    private static ReceiptForm form() {
        ReceiptForm form = new ReceiptForm();
        form.setProjectId(7L);
        form.setAmount(new BigDecimal("30000"));
        form.setReceivedOn(TODAY);
        form.setMethod(ReceiptMethod.TRANSFER);
        form.setHandlerId(3L);
        form.setPayer(" 华东建材有限公司 ");
        return form;
    }

    private static Receipt received(ReceiptForm form) {
        return Receipt.received(form, project("100000", "0", "0"), TODAY);
    }

    @Test
    void keepsWhatWasTyped() {
        Receipt receipt = received(form());
        assertThat(receipt.getKind()).isEqualTo(ReceiptKind.RECEIPT);
        assertThat(receipt.getAmount()).isEqualTo(amount("30000"));
        assertThat(receipt.getPayer()).isEqualTo("华东建材有限公司");
        assertThat(receipt.getReason()).isNull();
    }

    @Test
    void refusesAnAmountWithThreeDecimals() {
        ReceiptForm form = form();
        form.setAmount(new BigDecimal("10.001"));
        assertRefused(() -> received(form), "amount", "error.money.decimals");
    }

    @Test
    void refusesNothingAndLess() {
        ReceiptForm form = form();
        form.setAmount(BigDecimal.ZERO);
        assertRefused(() -> received(form), "amount", "error.money.positive");
        form.setAmount(new BigDecimal("-1"));
        assertRefused(() -> received(form), "amount", "error.money.positive");
    }

    @Test
    void refusesADayThatHasNotCome() {
        ReceiptForm form = form();
        form.setReceivedOn(TODAY.plusDays(1));
        assertRefused(() -> received(form), "receivedOn", "receipt.date.future");
    }

    @Test
    void refusesADayBeforeTheContract() {
        ReceiptForm form = form();
        form.setReceivedOn(SIGNED.minusDays(1));
        assertRefused(() -> received(form), "receivedOn", "receipt.date.unsigned");
        form.setReceivedOn(SIGNED);
        assertThat(received(form).getReceivedOn()).isEqualTo(SIGNED);
    }

    @Test
    void asksForTheReasonOfAnAdvance() {
        ReceiptForm form = form();
        form.setAdvance(true);
        form.setReason(" ");
        assertRefused(() -> received(form), "reason", "receipt.reason.advance");
    }

    @Test
    void tellsEverythingThatIsMissingAtOnce() {
        BusinessException refusal = catchThrowableOfType(BusinessException.class, () -> received(new ReceiptForm()));
        assertThat(refusal.violations())
                .extracting(Violation::field)
                .containsExactly("amount", "receivedOn", "method", "handlerId", "payer");
    }

    @Test
    void notesWhatOfAnAdvanceWasNotOwed() {
        ReceiptForm form = form();
        form.setAdvance(true);
        form.setReason("客户提前支付增项款");
        Receipt receipt = received(form);
        receipt.settle(project("100000", "0", "110000"), amount("0"));
        assertThat(receipt.getBeyond()).isEqualTo(amount("10000"));
    }

    @Test
    void takesAnotherAdvanceAboveTheFirst() {
        Receipt second = received(form());
        second.settle(project("100000", "0", "140000"), amount("10000"));
        assertThat(second.getBeyond()).isEqualTo(amount("30000"));
    }

    @Test
    void stopsAdvancesWhereAChangeTookTheContractBelowWhatWasReceived() {
        Receipt receipt = received(form());
        assertRefused(
                () -> receipt.settle(project("90000", "90000", "125000"), amount("0")),
                "amount",
                "receipt.stopped.received");
    }

    @Test
    void stopsAdvancesWhereAChangeTookTheContractBelowWhatWasInvoiced() {
        Receipt receipt = received(form());
        assertRefused(
                () -> receipt.settle(project("90000", "100000", "100000"), amount("0")),
                "amount",
                "receipt.stopped.invoiced");
    }

    @Test
    void takesWhatIsOwedWhileARedInvoiceIsDue() {
        Receipt receipt = received(form());
        receipt.settle(project("90000", "100000", "80000"), amount("0"));
        assertThat(receipt.getBeyond()).isEqualTo(amount("0"));
    }
}
