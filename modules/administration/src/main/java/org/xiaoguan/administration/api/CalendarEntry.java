package org.xiaoguan.administration.api;

import java.time.LocalDate;

/**
 * A day that differs from its week. What is missing is refused when it is stored.
 *
 * @param version the version that was read; 0 for a new one
 */
public record CalendarEntry(LocalDate onDay, DayKind kind, String name, int version) {}
