package org.xiaoguan.finance.refund;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.finance.receipt.ReceiptMethod;

/** What a person types of money that went back to the customer. */
public class RefundForm implements Serializable {
    private Long projectId;
    private BigDecimal amount;
    private LocalDate paidOn;
    private ReceiptMethod method;
    private Long handlerId;
    private String payee;
    private String reason;

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

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
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

    public String getPayee() {
        return payee;
    }

    public void setPayee(String payee) {
        this.payee = payee;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
