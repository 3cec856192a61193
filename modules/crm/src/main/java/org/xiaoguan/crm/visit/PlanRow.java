package org.xiaoguan.crm.visit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The visits of one person in a period.
 *
 * @param staffId who is to go
 * @param due how many are to be paid by a day of the period
 * @param planned how many of them somebody planned
 * @param done how many of them were paid
 * @param paid how many visits were paid on a day of the period, whenever they were due
 */
public record PlanRow(long staffId, long due, long planned, long done, long paid) implements Serializable {
    /** How many that were due are not paid. */
    public long missing() {
        return due - done;
    }

    /** What part of those due was paid; null where none was. */
    public BigDecimal rate() {
        return due == 0 ? null : BigDecimal.valueOf(done).divide(BigDecimal.valueOf(due), 4, RoundingMode.HALF_UP);
    }

    /** Both together. */
    public PlanRow plus(PlanRow other) {
        return new PlanRow(staffId, due + other.due, planned + other.planned, done + other.done, paid + other.paid);
    }
}
