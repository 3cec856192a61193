package org.xiaoguan.administration.notification;

import java.time.Instant;
import java.util.List;

/**
 * A notification as its reader sees it.
 *
 * @param joined what its text names
 * @param readAt when the reader opened the list; null when not yet
 */
public record NotificationRow(Long id, Instant toldAt, String textKey, String joined, String path, Instant readAt) {
    public List<String> arguments() {
        return List.of(joined.split(Notification.PART, -1));
    }

    public boolean unread() {
        return readAt == null;
    }
}
