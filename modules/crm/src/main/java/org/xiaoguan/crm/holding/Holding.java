package org.xiaoguan.crm.holding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** Since when somebody has a customer, or since when and why nobody has: it waits in the public pool then. */
@Embeddable
public class Holding implements Serializable {
    public static final int REASON_LENGTH = 200;

    @Column(name = "owner_since")
    private LocalDate ownerSince;

    @Column(name = "pooled_on")
    private LocalDate pooledOn;

    /** Why it was returned; null when nobody was in contact with it for too long. */
    @Column(name = "pool_reason")
    private String poolReason;

    @Column(name = "last_owner_id")
    private Long lastOwnerId;

    /** Since when its owner is warned. */
    @Column(name = "pool_warned_on")
    private LocalDate poolWarnedOn;

    /** The day on which it returns to the pool unless somebody is in contact with it. */
    @Column(name = "pool_due_on")
    private LocalDate poolDueOn;

    /** The morning on which its owner was told of the warning. */
    @Column(name = "pool_told_on")
    private LocalDate poolToldOn;

    protected Holding() {}

    public Holding(LocalDate ownerSince) {
        this.ownerSince = ownerSince;
    }

    /** Somebody has it from now on. */
    public void taken(LocalDate day) {
        ownerSince = day;
        pooledOn = null;
        poolReason = null;
        lastOwnerId = null;
        forgetWarning();
    }

    /** Nobody has it any more. */
    public void returned(long ownerId, String reason, LocalDate day) {
        lastOwnerId = ownerId;
        poolReason = reason;
        pooledOn = day;
        forgetWarning();
    }

    /** It does not return to the pool any more. */
    public void settled() {
        forgetWarning();
    }

    private void forgetWarning() {
        poolWarnedOn = null;
        poolDueOn = null;
        poolToldOn = null;
    }

    public boolean isPooled() {
        return pooledOn != null;
    }

    /** Whether it returns to the pool today, or should have. */
    public boolean isDue(LocalDate today) {
        return poolDueOn != null && !poolDueOn.isAfter(today);
    }

    public LocalDate getOwnerSince() {
        return ownerSince;
    }

    public LocalDate getPooledOn() {
        return pooledOn;
    }

    public String getPoolReason() {
        return poolReason;
    }

    public Long getLastOwnerId() {
        return lastOwnerId;
    }

    public LocalDate getPoolDueOn() {
        return poolDueOn;
    }
}
