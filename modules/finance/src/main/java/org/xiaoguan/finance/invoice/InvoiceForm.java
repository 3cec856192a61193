package org.xiaoguan.finance.invoice;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a person types of an invoice that was issued. */
public class InvoiceForm implements Serializable {
    private Long projectId;
    private InvoiceKind kind;
    private InvoiceMedium medium;
    private String code;
    private String number;
    private LocalDate issuedOn;
    private Integer taxRate;
    private LeadingAmount leading;
    private BigDecimal amount;
    private String title;
    private String content;
    private String note;

    public Long getProjectId() {
        return projectId;
    }

    public void setProjectId(Long projectId) {
        this.projectId = projectId;
    }

    public InvoiceKind getKind() {
        return kind;
    }

    public void setKind(InvoiceKind kind) {
        this.kind = kind;
    }

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

    public Integer getTaxRate() {
        return taxRate;
    }

    public void setTaxRate(Integer taxRate) {
        this.taxRate = taxRate;
    }

    public LeadingAmount getLeading() {
        return leading;
    }

    public void setLeading(LeadingAmount leading) {
        this.leading = leading;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
