package org.xiaoguan.finance.receipt;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a person types of money that came in. */
public class ReceiptForm implements Serializable {
    private Long projectId;
    private BigDecimal amount;
    private LocalDate receivedOn;
    private ReceiptMethod method;
    private Long handlerId;
    private String payer;
    private boolean advance;
    private String reason;
    private String note;

    public Long getProjectId() {
        return projectId;
    }

    public void setProjectId(Long projectId) {
        this.projectId = projectId;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public ReceiptMethod getMethod() {
        return method;
    }

    public void setMethod(ReceiptMethod method) {
        this.method = method;
    }

    public Long getHandlerId() {
        return handlerId;
    }

    public void setHandlerId(Long handlerId) {
        this.handlerId = handlerId;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer;
    }

    public boolean isAdvance() {
        return advance;
    }

    public void setAdvance(boolean advance) {
        this.advance = advance;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
