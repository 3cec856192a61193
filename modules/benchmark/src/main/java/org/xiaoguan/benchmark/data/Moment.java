package org.xiaoguan.benchmark.data;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Who did it, and when (UTC). */
record Moment(LocalDateTime at, Person by) {
    /** During that business day; the second tells apart what happened on the same one. */
    static Moment of(LocalDate day, int second, Person by) {
        return new Moment(day.atTime(1, 0).plusSeconds(second % 28_800), by);
    }
}
