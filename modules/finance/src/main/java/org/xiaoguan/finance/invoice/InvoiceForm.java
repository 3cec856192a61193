package org.xiaoguan.finance.invoice;

import java.math.BigDecimal;

/** What a person types of an invoice that was issued. */
public class InvoiceForm extends IssuedForm {
    private Long projectId;
    private InvoiceKind kind;
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
