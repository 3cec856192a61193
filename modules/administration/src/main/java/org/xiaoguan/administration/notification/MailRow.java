package org.xiaoguan.administration.notification;

import java.util.List;

/** A notification that is to be mailed. */
public record MailRow(Long id, String textKey, String joined, String path, String address, String language) {
    List<String> arguments() {
        return List.of(joined.split(Notification.PART, -1));
    }
}
