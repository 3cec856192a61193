package org.xiaoguan.crm.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import org.xiaoguan.shared.Violations;

/** Why a complaint came to nothing before it was solved, and who said so. */
@Embeddable
public class Withdrawal implements Serializable {
    static final int LENGTH = 1000;

    @Column(name = "withdrawn_by_id")
    private Long withdrawnById;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    void take(String reason, long by, Instant now) {
        new Violations().text("withdrawalReason", reason, LENGTH).throwIfAny();
        withdrawalReason = reason.strip();
        withdrawnById = by;
        withdrawnAt = now;
    }

    public Long getWithdrawnById() {
        return withdrawnById;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }

    public String getWithdrawalReason() {
        return withdrawalReason;
    }
}
