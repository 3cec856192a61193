package org.xiaoguan.administration.deputy;

import java.time.LocalDate;

/**
 * Somebody is away and somebody else decides.
 *
 * @param staffId who is away
 * @param userId the account of who is away
 */
public record Absence(long staffId, long userId, long deputyId, LocalDate fromOn, LocalDate untilOn) {
    boolean covers(LocalDate day) {
        return !day.isBefore(fromOn) && !day.isAfter(untilOn);
    }
}
