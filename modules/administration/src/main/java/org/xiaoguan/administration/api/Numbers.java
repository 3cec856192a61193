package org.xiaoguan.administration.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Document numbers: unique and without gaps, also under concurrency. */
public interface Numbers {
    /**
     * Issues the next number of a series within the caller's transaction, which holds the series until it ends; so call
     * it last. A rollback returns the number.
     *
     * @param pattern such as {@code XM-{yyyyMM}-{0000}} or {@code {project}-CG{00}}; each distinct text before the digits
     *     is a series of its own; more digits than zeros are allowed
     * @param date fills {@code {yyyy}}, {@code {yyyyMM}} and {@code {yyyyMMdd}}
     * @param names fills the other names in braces
     */
    default String next(String pattern, LocalDate date, Map<String, String> names) {
        return next(pattern, date, names, 1).get(0);
    }

    /** Issues so many numbers at once, in their order. */
    List<String> next(String pattern, LocalDate date, Map<String, String> names, int count);
}
