package org.xiaoguan.administration.calendar;

import java.time.Duration;
import java.time.LocalTime;

/** A stretch of a day in which people work; it ends later than it begins. */
public record WorkSpan(LocalTime from, LocalTime to) {
    Duration length() {
        return Duration.between(from, to);
    }
}
