package org.xiaoguan.reporting.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** Days on which people work: Monday to Friday. */
public final class WorkingDays {
    private WorkingDays() {}

    /** Working days from this day, itself included, to the end of its month. */
    public static long leftOfMonth(LocalDate day) {
        LocalDate after = YearMonth.from(day).atEndOfMonth().plusDays(1);
        return day.datesUntil(after)
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .count();
    }
}
