package org.xiaoguan.administration.notification;

import java.util.Collection;
import java.util.Set;

/**
 * What these people have to read has changed.
 *
 * @param change how their pages learn of it: {@code +1} of one more, {@code 0} of nothing left; null when they learn it
 *     with the next page
 */
public record NotificationsTold(Set<Long> staffIds, String change) {
    static NotificationsTold more(Collection<Long> staffIds) {
        return new NotificationsTold(Set.copyOf(staffIds), "+1");
    }

    static NotificationsTold read(long staffId) {
        return new NotificationsTold(Set.of(staffId), "0");
    }

    static NotificationsTold settled(Collection<Long> staffIds) {
        return new NotificationsTold(Set.copyOf(staffIds), null);
    }
}
