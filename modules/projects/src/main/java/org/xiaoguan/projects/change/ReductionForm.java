package org.xiaoguan.projects.change;

import java.io.Serializable;
import java.math.BigDecimal;

/** What a person types of goods that are taken off or returned. */
public class ReductionForm implements Serializable {
    private Long itemId;
    private BigDecimal quantity;
    private BigDecimal credit;
    private String creditReason;
    private boolean takenBack = true;

    /** An empty line. */
    public ReductionForm() {}

    ReductionForm(ChangeLine line) {
        itemId = line.getItem().getId();
        quantity = line.getQuantity();
        credit = line.getAgreedCredit();
        creditReason = line.getCreditReason();
        takenBack = line.isTakenBack();
    }

    public Long getItemId() {
        return itemId;
    }

    public void setItemId(Long itemId) {
        this.itemId = itemId;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public BigDecimal getCredit() {
        return credit;
    }

    public void setCredit(BigDecimal credit) {
        this.credit = credit;
    }

    public String getCreditReason() {
        return creditReason;
    }

    public void setCreditReason(String creditReason) {
        this.creditReason = creditReason;
    }

    public boolean isTakenBack() {
        return takenBack;
    }

    public void setTakenBack(boolean takenBack) {
        this.takenBack = takenBack;
    }
}
