package org.xiaoguan.finance.receipt;

import java.io.Serializable;
import java.math.BigDecimal;

/** What a person types of any money that moves, in or out. */
public abstract class MoneyForm implements Serializable {
    private Long projectId;
    private BigDecimal amount;
    private ReceiptMethod method;
    private Long handlerId;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
