package org.xiaoguan.finance.invoice;

import java.math.BigDecimal;

/** What a person types of a red invoice. */
public class RedInvoiceForm extends IssuedForm {
    private BigDecimal amount;
    private String reason;

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
