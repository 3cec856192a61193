package org.xiaoguan.finance.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.finance.Figures.TODAY;
import static org.xiaoguan.finance.Figures.amount;
import static org.xiaoguan.finance.Figures.assertRefused;
import static org.xiaoguan.finance.invoice.IssuingInvoicesTest.form;
import static org.xiaoguan.finance.invoice.IssuingInvoicesTest.issued;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.xiaoguan.shared.Tax;

class RedInvoicesTest {

    static RedInvoiceForm red(String amount) {
        RedInvoiceForm form = new RedInvoiceForm();
        form.setMedium(InvoiceMedium.ELECTRONIC);
        form.setNumber("25312000000099999999");
        form.setIssuedOn(TODAY);
        form.setAmount(new BigDecimal(amount));
        form.setReason("退货");
        return form;
    }

    @Test
    void takeBackUpToWhatIsLeft() {
        Invoice blue = issued(form(LeadingAmount.GROSS, "100.00"));
        Invoice first = blue.takeBack(red("40"), TODAY);
        assertThat(first.getGross()).isEqualTo(amount("-40"));
        assertThat(blue.getLeft()).isEqualTo(amount("60"));
        assertRefused(() -> blue.takeBack(red("60.01"), TODAY), "amount", "invoice.red.most");
        blue.takeBack(red("60"), TODAY);
        assertThat(blue.getLeft()).isEqualTo(amount("0"));
    }

    @Test
    void keepKindRateAndTitle() {
        Invoice blue = issued(form(LeadingAmount.GROSS, "100.00"));
        Invoice red = blue.takeBack(red("100"), TODAY);
        assertThat(red.getKind()).isEqualTo(blue.getKind());
        assertThat(red.getTaxRate()).isEqualTo(13);
        assertThat(red.getTitle()).isEqualTo(blue.getTitle());
        assertThat(red.getNet()).isEqualTo(amount("-88.50"));
    }

    @Test
    void areNotBeforeTheirInvoice() {
        Invoice blue = issued(form(LeadingAmount.GROSS, "100.00"));
        RedInvoiceForm form = red("10");
        form.setIssuedOn(LocalDate.of(2026, 11, 19));
        assertRefused(() -> blue.takeBack(form, TODAY), "issuedOn", "invoice.date.before-blue");
    }

    @Test
    void haveAReason() {
        Invoice blue = issued(form(LeadingAmount.GROSS, "100.00"));
        RedInvoiceForm form = red("10");
        form.setReason("");
        assertRefused(() -> blue.takeBack(form, TODAY), "reason", "error.required");
    }

    @Property(tries = 500)
    void addUpToTheWholeInEveryPart(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 3000) Integer> cents,
            @ForAll @IntRange(min = 0, max = 5) int rate) {
        BigDecimal whole = BigDecimal.valueOf(cents.stream().mapToInt(c -> c).sum(), 2);
        InvoiceForm form = form(LeadingAmount.GROSS, whole.toPlainString());
        form.setTaxRate(Tax.RATES.get(rate));
        Invoice blue = issued(form);
        BigDecimal net = BigDecimal.ZERO;
        BigDecimal tax = BigDecimal.ZERO;
        for (int part : cents) {
            Invoice red = blue.takeBack(red(BigDecimal.valueOf(part, 2).toPlainString()), TODAY);
            assertThat(red.getNet().add(red.getTax())).isEqualTo(red.getGross());
            assertThat(red.getNet()).isLessThanOrEqualTo(amount("0"));
            assertThat(red.getTax()).isLessThanOrEqualTo(amount("0"));
            net = net.add(red.getNet());
            tax = tax.add(red.getTax());
        }
        assertThat(blue.getLeft()).isEqualTo(amount("0"));
        assertThat(net.negate()).isEqualTo(blue.getNet());
        assertThat(tax.negate()).isEqualTo(blue.getTax());
    }
}
