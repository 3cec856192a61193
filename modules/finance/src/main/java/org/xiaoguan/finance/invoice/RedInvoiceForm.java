package org.xiaoguan.finance.invoice;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a person types of a red invoice. */
public class RedInvoiceForm implements Serializable {
    private InvoiceMedium medium;
    private String code;
    private String number;
    private LocalDate issuedOn;
    private BigDecimal amount;
    private String reason;

    public InvoiceMedium getMedium() {
        return medium;
    }

    public void setMedium(InvoiceMedium medium) {
        this.medium = medium;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

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
