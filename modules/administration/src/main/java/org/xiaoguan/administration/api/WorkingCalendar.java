package org.xiaoguan.administration.api;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The company's working days and hours: its week, the holidays, and the days that are worked instead of them. Dates and
 * hours are those of the company's zone. Counting and adding agree: {@code workingDaysBetween(day, plusWorkingDays(day,
 * n))} is n, and the same holds for working time.
 */
public interface WorkingCalendar {
    boolean isWorkingDay(LocalDate day);

    /** The day itself when it is worked, else the next one that is. */
    LocalDate workingDayFrom(LocalDate day);

    /** The first working day after this one. */
    LocalDate nextWorkingDay(LocalDate day);

    /**
     * The n-th working day after this one, or before it when negative; with 0 the day itself, or the next working day when
     * it is none.
     */
    LocalDate plusWorkingDays(LocalDate day, int days);

    /** How many working days come after the first day, up to and with the last; negative when the last one is earlier. */
    int workingDaysBetween(LocalDate first, LocalDate last);

    /** Whether somebody works at that moment. */
    boolean isWorkingTime(Instant at);

    /** The moment after so much working time: never outside of the hours of a working day. */
    Instant plusWorkingTime(Instant from, Duration time);

    /** The same hour of the n-th working day after; what comes outside of the hours counts as come at the next opening. */
    Instant plusWorkingDays(Instant from, int days);

    /** Working time between the two moments; zero when the last one is not later. */
    Duration workingTimeBetween(Instant from, Instant to);
}
