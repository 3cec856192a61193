package org.xiaoguan.reporting.period;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A year beside the one before it. The running year is compared with the same days of last year, so that a good
 * November does not look bad in the middle of it.
 *
 * @param year the year looked at
 * @param today the business date
 */
public record ComparedYears(int year, LocalDate today) {
    /** No figure is older. */
    public static final int FIRST_YEAR = 2000;

    /** The year looked at: what was asked for when it makes sense, else the running one. */
    public static ComparedYears of(Long asked, LocalDate today) {
        boolean known = asked != null && asked >= FIRST_YEAR && asked <= today.getYear();
        return new ComparedYears(known ? asked.intValue() : today.getYear(), today);
    }

    /** Whether the year is not over yet. */
    public boolean running() {
        return year == today.getYear();
    }

    public int previousYear() {
        return year - 1;
    }

    public LocalDate from() {
        return LocalDate.of(year, 1, 1);
    }

    /** Last day of the year, also when it lies ahead: what was signed for tomorrow counts. */
    public LocalDate to() {
        return LocalDate.of(year, 12, 31);
    }

    public LocalDate previousFrom() {
        return from().minusYears(1);
    }

    /** Last day of the year before. */
    public LocalDate previousTo() {
        return to().minusYears(1);
    }

    /** Last day of the year before that is compared: the same day as today in the running year. */
    public LocalDate comparedTo() {
        return running() ? today.minusYears(1) : previousTo();
    }

    /** Whether the month is over, so that it can be compared with the whole month a year before. */
    public boolean over(int month) {
        return YearMonth.of(year, month).isBefore(YearMonth.from(today));
    }

    public static LocalDate firstDay(int year, int month) {
        return YearMonth.of(year, month).atDay(1);
    }

    public static LocalDate lastDay(int year, int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }
}
