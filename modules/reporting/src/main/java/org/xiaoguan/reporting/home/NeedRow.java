package org.xiaoguan.reporting.home;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A project that waits for something.
 *
 * @param need what for; null as the database reads it
 * @param owed what the customer owes
 */
public record NeedRow(
        long id,
        String number,
        String name,
        String customer,
        long customerId,
        LocalDate dueOn,
        BigDecimal owed,
        Need need)
        implements Serializable {

    /** What the database reads. */
    public NeedRow(long id, String number, String name, long customerId, LocalDate dueOn, BigDecimal owed) {
        this(id, number, name, "", customerId, dueOn, owed, null);
    }

    NeedRow because(Need reason) {
        return new NeedRow(id, number, name, customer, customerId, dueOn, owed, reason);
    }

    NeedRow named(String customerName) {
        return new NeedRow(id, number, name, customerName, customerId, dueOn, owed, need);
    }

    /** Days since it should have been done. */
    public long daysLate(LocalDate today) {
        return ChronoUnit.DAYS.between(dueOn, today);
    }
}
