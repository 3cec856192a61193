package org.xiaoguan.finance.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.finance.Figures.TODAY;
import static org.xiaoguan.finance.Figures.amount;
import static org.xiaoguan.finance.Figures.assertRefused;
import static org.xiaoguan.finance.invoice.IssuingInvoicesTest.form;
import static org.xiaoguan.finance.invoice.IssuingInvoicesTest.issued;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CorrectingAnInvoiceTest {
    private static final String RIGHT = "25312000000088888888";
    private static final LocalDate SIGNED = TODAY.minusDays(30);

    private final Invoice invoice = issued(form(LeadingAmount.GROSS, "100.00"));
    private final CorrectionForm typed = CorrectionForm.of(invoice);

    private void correct() {
        invoice.checkCorrection(typed, SIGNED, TODAY);
        invoice.correct(typed);
    }

    @Test
    void putsTheNumberRightAndKeepsTheAmounts() {
        typed.setNumber(" 2531 2000 0000 8888 8888 ");
        typed.setCorrection("看错行");
        correct();
        assertThat(invoice.getNumber()).isEqualTo(RIGHT);
        assertThat(invoice.getCorrection()).isEqualTo("看错行");
        assertThat(invoice.getGross()).isEqualTo(amount("100"));
        assertThat(invoice.getNet()).isEqualTo(amount("88.50"));
    }

    @Test
    void takesAReasonAndARealChange() {
        typed.setNumber(RIGHT);
        assertRefused(this::correct, "correction", "error.required");
        typed.setCorrection("看错行");
        typed.setNumber(invoice.getNumber());
        assertRefused(this::correct, null, "invoice.correct.nothing");
    }

    @Test
    void keepsTheRulesOfANewInvoice() {
        typed.setCorrection("看错行");
        typed.setNumber("123");
        assertRefused(this::correct, "number", "invoice.number.electronic");
        typed.setNumber(RIGHT);
        typed.setIssuedOn(TODAY.plusDays(1));
        assertRefused(this::correct, "issuedOn", "invoice.date.future");
        typed.setIssuedOn(SIGNED.minusDays(1));
        assertRefused(this::correct, "issuedOn", "invoice.date.unsigned");
    }

    @Test
    void endsWithTheFirstRedInvoice() {
        Invoice red = invoice.takeBack(RedInvoicesTest.red("10"), TODAY);
        typed.setNumber(RIGHT);
        typed.setCorrection("看错行");
        assertRefused(this::correct, null, "invoice.correct.taken-back");
        assertThat(red.getRedGross()).isEqualTo(amount("0"));
    }
}
