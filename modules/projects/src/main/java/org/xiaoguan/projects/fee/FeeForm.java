package org.xiaoguan.projects.fee;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.projects.feeline.FeeKind;

/** What a person types of a paid fee. */
public class FeeForm implements Serializable {
    private FeeKind kind = FeeKind.LABOUR;
    private BigDecimal amount;
    private LocalDate paidOn;
    private String payee;
    private String purpose;
    private FeeInvoice invoice = FeeInvoice.NONE;
    private Integer taxRate;
    private String invoiceNumber;
    private String note;

    public FeeKind getKind() {
        return kind;
    }

    public void setKind(FeeKind kind) {
        this.kind = kind;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

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

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public FeeInvoice getInvoice() {
        return invoice;
    }

    public void setInvoice(FeeInvoice invoice) {
        this.invoice = invoice;
    }

    public Integer getTaxRate() {
        return taxRate;
    }

    public void setTaxRate(Integer taxRate) {
        this.taxRate = taxRate;
    }

    public String getInvoiceNumber() {
        return invoiceNumber;
    }

    public void setInvoiceNumber(String invoiceNumber) {
        this.invoiceNumber = invoiceNumber;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
