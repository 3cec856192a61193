package org.xiaoguan.finance.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.finance.Figures.SIGNED;
import static org.xiaoguan.finance.Figures.TODAY;
import static org.xiaoguan.finance.Figures.amount;
import static org.xiaoguan.finance.Figures.assertRefused;
import static org.xiaoguan.finance.Figures.project;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.shared.Tax;

class IssuingInvoicesTest {
    private static final String NUMBER = "25312000000012345678";

    static InvoiceForm form(LeadingAmount leading, String amount) {
        InvoiceForm form = new InvoiceForm();
        form.setProjectId(7L);
        form.setKind(InvoiceKind.SPECIAL);
        form.setMedium(InvoiceMedium.ELECTRONIC);
        form.setNumber(NUMBER);
        form.setIssuedOn(TODAY);
        form.setTaxRate(13);
        form.setLeading(leading);
        form.setAmount(new BigDecimal(amount));
        form.setTitle("华东建材有限公司");
        return form;
    }

    static Invoice issued(InvoiceForm form) {
        return Invoice.issued(form, project("100000", "0", "0"), TODAY);
    }

    @Test
    void splitsThePriceWithTax() {
        Invoice invoice = issued(form(LeadingAmount.GROSS, "100.00"));
        assertThat(invoice.getNet()).isEqualTo(amount("88.50"));
        assertThat(invoice.getTax()).isEqualTo(amount("11.50"));
        assertThat(invoice.getGross()).isEqualTo(amount("100.00"));
    }

    @Test
    void addsTheTaxToThePriceWithout() {
        Invoice invoice = issued(form(LeadingAmount.NET, "88.50"));
        assertThat(invoice.getNet()).isEqualTo(amount("88.50"));
        assertThat(invoice.getTax()).isEqualTo(amount("11.51"));
        assertThat(invoice.getGross()).isEqualTo(amount("100.01"));
    }

    @ParameterizedTest
    @CsvSource({"GROSS, 100.00, 100.00", "NET, 100.00, 88.49", "NET, 113.00, 100.00"})
    void saysTheMostThatMayBeTyped(LeadingAmount leading, String left, String most) {
        BigDecimal allowed = leading.most(amount(left), 13);
        assertThat(allowed).isEqualTo(amount(most));
        assertThat(leading.gross(allowed, 13)).isLessThanOrEqualTo(amount(left));
        assertThat(leading.gross(allowed.add(new BigDecimal("0.01")), 13)).isGreaterThan(amount(left));
    }

    @Test
    void complainsOfTheNumberAndOfTooMuchTogether() {
        InvoiceForm form = form(LeadingAmount.GROSS, "100000.01");
        form.setNumber("12");
        assertThatThrownBy(() -> issued(form))
                .hasMessageContaining("amount: project.invoice.most")
                .hasMessageContaining("number: ");
    }

    @Test
    void takesANumberInGroupsOfDigits() {
        InvoiceForm form = form(LeadingAmount.GROSS, "100");
        form.setNumber("2531 2000 0000 1234 5678");
        assertThat(issued(form).getNumber()).isEqualTo(NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "ELECTRONIC, '', 2531200000001234567, number, invoice.number.electronic",
        "ELECTRONIC, '', 253120000000123456789, number, invoice.number.electronic",
        "ELECTRONIC, '', 2531200000001234567A, number, invoice.number.electronic",
        "ELECTRONIC, 3100204130, 25312000000012345678, code, invoice.code.electronic",
        "PAPER, 310020413, 12345678, code, invoice.code.paper",
        "PAPER, 3100204130, 1234567, number, invoice.number.paper",
    })
    void refusesANumberThatCannotBe(InvoiceMedium medium, String code, String number, String field, String key) {
        InvoiceForm form = form(LeadingAmount.GROSS, "100");
        form.setMedium(medium);
        form.setCode(code);
        form.setNumber(number);
        assertRefused(() -> issued(form), field, key);
    }

    @Test
    void takesPaperWithCodeAndNumber() {
        InvoiceForm form = form(LeadingAmount.GROSS, "100");
        form.setMedium(InvoiceMedium.PAPER);
        form.setCode("031002000411");
        form.setNumber("12345678");
        assertThat(issued(form).getCode()).isEqualTo("031002000411");
    }

    @Test
    void refusesARateThatThereIsNot() {
        InvoiceForm form = form(LeadingAmount.GROSS, "100");
        form.setTaxRate(17);
        assertRefused(() -> issued(form), "taxRate", "error.tax.rate");
    }

    @Test
    void refusesADayBeforeTheContractOrToCome() {
        InvoiceForm form = form(LeadingAmount.GROSS, "100");
        form.setIssuedOn(SIGNED.minusDays(1));
        assertRefused(() -> issued(form), "issuedOn", "invoice.date.unsigned");
        form.setIssuedOn(TODAY.plusDays(1));
        assertRefused(() -> issued(form), "issuedOn", "invoice.date.future");
    }

    @Test
    void refusesNothingAndThreeDecimals() {
        assertRefused(() -> issued(form(LeadingAmount.NET, "0")), "amount", "error.money.positive");
        assertRefused(() -> issued(form(LeadingAmount.GROSS, "1.005")), "amount", "error.money.decimals");
    }

    @Test
    void netAndTaxAddUpAtEveryRate() {
        for (int rate : Tax.RATES) {
            InvoiceForm form = form(LeadingAmount.GROSS, "333.33");
            form.setTaxRate(rate);
            Invoice invoice = issued(form);
            assertThat(invoice.getNet().add(invoice.getTax())).isEqualTo(invoice.getGross());
        }
    }
}
