package org.xiaoguan.reporting.home;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something to do.
 *
 * @param id of what the task opens
 * @param detail number of the project, or what is behind an order
 * @param dueOn when it is due; null where no day counts
 * @param amount what it is about in money; null where none counts
 */
public record TaskRow(long id, String title, String detail, LocalDate dueOn, BigDecimal amount)
        implements Serializable {
    /** As far ahead as the database says when nothing is agreed. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    public TaskRow {
        dueOn = NEVER.equals(dueOn) ? null : dueOn;
    }

    /** Whether the day has passed. */
    boolean isLate(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
