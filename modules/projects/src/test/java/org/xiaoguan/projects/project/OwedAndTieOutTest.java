package org.xiaoguan.projects.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.xiaoguan.projects.margin.Margin;

/** Rule 10.6 and the money side of rule 10.3. */
class OwedAndTieOutTest {
    private final Project project =
            Budget.sheet().goods("1000", "100", "80").agreed("100000").approved();

    @Test
    void receivedBeforeInvoicedIsAnAdvance() {
        project.openAccount().receive(amount("30000"), false);
        assertThat(project.summary().advance()).isEqualTo("30000.00");
        assertThat(project.summary().owed()).isEqualTo("70000.00");
        project.openAccount().invoice(amount("60000"));
        assertThat(project.summary().receivable()).isEqualTo("30000.00");
        assertThat(project.summary().advance()).isEqualTo("0.00");
        assertThat(project.summary().owed()).isEqualTo("70000.00");
        assertThat(project.summary().notInvoiced()).isEqualTo("40000.00");
    }

    @Test
    void moreThanIsOwedIsRefusedUnlessItIsAnAdvance() {
        assertThatThrownBy(() -> project.openAccount().receive(amount("100000.01"), false))
                .hasMessageContaining("amount: project.receipt.most[100000.00, 100000.00, 0.00]");
        project.openAccount().receive(amount("100000.01"), true);
        assertThat(project.summary().overpaid()).isEqualTo("0.01");
    }

    @Test
    void invoicesTogetherAreAtMostTheContract() {
        project.openAccount().invoice(amount("100000"));
        assertThatThrownBy(() -> project.openAccount().invoice(amount("0.01")))
                .hasMessageContaining("project.invoice.most");
        assertThatThrownBy(() -> project.openAccount().takeBackInvoice(amount("100000.01")))
                .hasMessageContaining("red.most");
    }

    @Test
    void aReturnMakesARedInvoiceDueAndThenARefund() {
        project.openAccount().invoice(amount("100000"));
        project.openAccount().receive(amount("95000"), false);
        project.applyChange(amount("-10000"), new Margin(amount("-10000"), BigDecimal.ZERO));
        assertThat(project.summary().contract()).isEqualTo("90000.00");
        assertThat(project.summary().redInvoiceDue()).isEqualTo("10000.00");
        assertThat(project.summary().refundDue()).isEqualTo("0.00");
        assertThatThrownBy(() -> project.openAccount().refund(amount("5000")))
                .hasMessageContaining("project.refund.most");
        project.openAccount().takeBackInvoice(amount("10000"));
        assertThat(project.summary().refundDue()).isEqualTo("5000.00");
        assertThatThrownBy(() -> project.openAccount().refund(amount("5000.01")))
                .hasMessageContaining("project.refund.most");
        project.openAccount().refund(amount("5000"));
        assertThat(project.summary().received()).isEqualTo("90000.00");
        project.openAccount().takeBackRefund(amount("5000"));
        assertThat(project.summary().received()).isEqualTo("95000.00");
    }

    @Test
    void belowWhatWasReceivedNoMoreIsTaken() {
        project.openAccount().receive(amount("95000"), false);
        project.applyChange(amount("-10000"), new Margin(amount("-10000"), BigDecimal.ZERO));
        assertThatThrownBy(() -> project.openAccount().receive(amount("0.01"), false))
                .hasMessageContaining("project.receipt.most[0.00");
    }

    @Test
    void nothingIsBookedOnADraft() {
        Project draft = Budget.sheet().goods("1", "1", "1").agreed("1").draft();
        assertThatThrownBy(() -> draft.openAccount().receive(amount("1"), false))
                .hasMessageContaining("not-approved");
        assertThatThrownBy(() -> draft.openAccount().invoice(amount("1"))).hasMessageContaining("not-approved");
    }

    private static BigDecimal amount(String value) {
        return new BigDecimal(value);
    }
}
