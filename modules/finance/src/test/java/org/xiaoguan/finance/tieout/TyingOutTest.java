package org.xiaoguan.finance.tieout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.finance.Figures.amount;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The examples of the product's rules 10.3 and 10.6. */
class TyingOutTest {

    private static TieOutRow row(String contract, String invoiced, String received) {
        BigDecimal invoicedSum = amount(invoiced);
        BigDecimal receivedSum = amount(received);
        return new TieOutRow(7, "XM", "", 1, amount(contract), invoicedSum, receivedSum, invoicedSum, receivedSum);
    }

    @Test
    void whatWasReceivedAndNotInvoicedIsAnAdvance() {
        TieOutRow row = row("100000", "0", "30000");
        assertThat(row.getAdvance()).isEqualTo(amount("30000"));
        assertThat(row.getReceivable()).isEqualTo(amount("0"));
        assertThat(row.getOwed()).isEqualTo(amount("70000"));
        assertThat(row.isClean()).isTrue();
    }

    @Test
    void whatWasInvoicedAndNotReceivedIsReceivable() {
        TieOutRow row = row("100000", "60000", "30000");
        assertThat(row.getReceivable()).isEqualTo(amount("30000"));
        assertThat(row.getAdvance()).isEqualTo(amount("0"));
        assertThat(row.getOwed()).isEqualTo(amount("70000"));
    }

    @Test
    void aReturnMakesFirstARedInvoiceDueAndThenARefund() {
        TieOutRow returned = row("90000", "100000", "95000");
        assertThat(returned.getRedInvoiceDue()).isEqualTo(amount("10000"));
        assertThat(returned.getRefundDue()).isEqualTo(amount("0"));
        assertThat(returned.isClean()).isFalse();
        TieOutRow takenBack = row("90000", "90000", "95000");
        assertThat(takenBack.getRedInvoiceDue()).isEqualTo(amount("0"));
        assertThat(takenBack.getRefundDue()).isEqualTo(amount("5000"));
        assertThat(row("90000", "90000", "90000").isClean()).isTrue();
    }

    @Test
    void showsWhereTheBooksDiffer() {
        TieOutRow row = new TieOutRow(7, "XM", "", 1, amount("100"), amount("50"), amount("30"), amount("40"), null);
        assertThat(row.getInvoiceDifference()).isEqualTo(amount("10"));
        assertThat(row.getReceiptDifference()).isEqualTo(amount("30"));
        assertThat(row.isClean()).isFalse();
    }
}
