package org.xiaoguan.finance.receipt;

import java.io.Serializable;
import java.time.LocalDate;

/** What a person types to take a receipt or a refund back. */
public class ReversalForm implements Serializable {
    private LocalDate reversedOn;
    private String reason;

    public LocalDate getReversedOn() {
        return reversedOn;
    }

    public void setReversedOn(LocalDate reversedOn) {
        this.reversedOn = reversedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
