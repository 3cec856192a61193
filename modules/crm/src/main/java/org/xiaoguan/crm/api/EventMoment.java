package org.xiaoguan.crm.api;

import java.time.Instant;
import java.time.LocalDate;
import org.xiaoguan.shared.BusinessClock;

/**
 * The place on a time line before which events are asked for: those of an earlier instant, and those of the same instant
 * with a lower id.
 *
 * @param at the instant
 * @param id the id at that instant
 */
public record EventMoment(Instant at, long id) {
    /** After everything that may happen. */
    public static final EventMoment END = new EventMoment(
            LocalDate.of(9999, 1, 1).atStartOfDay(BusinessClock.ZONE).toInstant(), Long.MAX_VALUE);

    /** The day of the instant, for events that have no time of day. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, BusinessClock.ZONE);
    }

    /** The id on that day: events without a time of day stand at its beginning. */
    public long idOnDay() {
        return at.equals(begin(day())) ? id : Long.MAX_VALUE;
    }

    static Instant begin(LocalDate day) {
        return day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
