package org.xiaoguan.reporting.figure;

import java.time.LocalDate;

/**
 * Days in a row, none of them in another year.
 *
 * @param from first day
 * @param to last day
 */
public record Span(LocalDate from, LocalDate to) {
    public Span {
        if (from.getYear() != to.getYear() || to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    public int year() {
        return from.getYear();
    }
}
