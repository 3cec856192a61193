package org.xiaoguan.crm.competitorsurvey;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The first or the second half of a month: from the 1st to the 15th, or from the 16th to its end.
 *
 * @param first the 1st or the 16th
 */
public record HalfMonth(LocalDate first) {
    private static final int MIDDLE = 16;

    public HalfMonth {
        if (first.getDayOfMonth() != 1 && first.getDayOfMonth() != MIDDLE) {
            throw new IllegalArgumentException("No half of a month begins on " + first);
        }
    }

    /** The half that the day belongs to. */
    public static HalfMonth of(LocalDate day) {
        return new HalfMonth(day.withDayOfMonth(day.getDayOfMonth() < MIDDLE ? 1 : MIDDLE));
    }

    public LocalDate last() {
        return isSecond() ? month().atEndOfMonth() : first.withDayOfMonth(MIDDLE - 1);
    }

    public boolean isSecond() {
        return first.getDayOfMonth() == MIDDLE;
    }

    public YearMonth month() {
        return YearMonth.from(first);
    }

    public HalfMonth next() {
        return of(last().plusDays(1));
    }

    public HalfMonth before() {
        return of(first.minusDays(1));
    }
}
