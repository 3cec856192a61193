package org.xiaoguan.projects.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.projects.Documents.DAY;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.xiaoguan.projects.feeline.FeeKind;
import org.xiaoguan.projects.project.Budget;
import org.xiaoguan.projects.project.Project;

class PayingFeesTest {
    private final Project project =
            Budget.sheet().goods("10", "100", "60").agreed("1000").approved();

    @Test
    void aSpecialInvoiceTakesItsTaxOffTheCost() {
        new Fee(project, form("109", FeeInvoice.SPECIAL, 9));
        assertThat(project.getFees().paid(FeeKind.LABOUR)).isEqualTo("109.00");
        assertThat(project.margin().cost()).isEqualTo("700.00");
        new Fee(project, form("109", FeeInvoice.NORMAL, 9));
        assertThat(project.margin().cost()).isEqualTo("809.00");
    }

    @Test
    void theInvoiceMayComeLater() {
        Fee fee = new Fee(project, form("109", FeeInvoice.NONE, null));
        assertThat(project.margin().cost()).isEqualTo("709.00");
        fee.receiveInvoice(form("1", FeeInvoice.SPECIAL, 9));
        assertThat(fee.getAmount()).isEqualTo("109.00");
        assertThat(project.margin().cost()).isEqualTo("700.00");
    }

    @Test
    void isTakenBackOnceByACounterEntry() {
        Fee fee = new Fee(project, form("109", FeeInvoice.SPECIAL, 9));
        Fee counter = fee.reverse(DAY, "重复付款");
        assertThat(counter.getAmount()).isEqualTo("-109.00");
        assertThat(project.getFees().paid(FeeKind.LABOUR)).isEqualTo("0.00");
        assertThat(project.margin().cost()).isEqualTo("600.00");
        assertThatThrownBy(() -> fee.reverse(DAY, "again")).hasMessageContaining("fee.reversed.already");
        assertThatThrownBy(() -> counter.reverse(DAY, "again")).hasMessageContaining("fee.reversed.already");
    }

    @Test
    void everythingWrongIsToldAtItsField() {
        FeeForm form = form("0", FeeInvoice.SPECIAL, 17);
        form.setPayee("");
        form.setPaidOn(DAY.minusYears(1));
        assertThatThrownBy(() -> new Fee(project, form))
                .hasMessageContaining("amount: error.money.positive")
                .hasMessageContaining("payee: error.required")
                .hasMessageContaining("taxRate: error.tax.rate")
                .hasMessageContaining("paidOn: error.dates.order");
    }

    private static FeeForm form(String amount, FeeInvoice invoice, Integer rate) {
        FeeForm form = new FeeForm();
        form.setKind(FeeKind.LABOUR);
        form.setAmount(new BigDecimal(amount));
        form.setPaidOn(DAY);
        form.setPayee("李班长");
        form.setPurpose("安装人工");
        form.setInvoice(invoice);
        form.setTaxRate(rate);
        return form;
    }
}
