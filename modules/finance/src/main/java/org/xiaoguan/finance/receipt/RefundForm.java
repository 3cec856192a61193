package org.xiaoguan.finance.receipt;

import java.time.LocalDate;

/** What a person types of money that went back to the customer. */
public class RefundForm extends MoneyForm {
    private LocalDate paidOn;
    private String payee;

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }

    public String getPayee() {
        return payee;
    }

    public void setPayee(String payee) {
        this.payee = payee;
    }
}
