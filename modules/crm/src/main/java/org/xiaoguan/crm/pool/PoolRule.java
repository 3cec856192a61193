package org.xiaoguan.crm.pool;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * When a customer returns to the public pool.
 *
 * @param days after how many days without contact
 * @param warningDays how many days before that its owner is warned; at least so many, whenever the rule was changed
 * @param restDays how many days who had it last may not claim it
 * @param mostCustomers from how many customers on a person claims no more
 */
public record PoolRule(int days, int warningDays, int restDays, int mostCustomers) {
    /** Whoever was in contact after this day is not warned today. */
    public LocalDate quietUntil(LocalDate today) {
        return today.minusDays(Math.max(0, days - warningDays));
    }

    /**
     * The day on which a customer returns whose owner is warned from today on.
     *
     * @param readOn the first day by which its owner has had a working day to read the warning
     */
    public LocalDate dueOn(LocalDate lastContact, LocalDate today, LocalDate readOn) {
        return Stream.of(lastContact.plusDays(days), today.plusDays(warningDays), readOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether who had it last may claim it again. */
    public boolean rested(LocalDate pooledOn, LocalDate today) {
        return !today.isBefore(pooledOn.plusDays(restDays));
    }
}
