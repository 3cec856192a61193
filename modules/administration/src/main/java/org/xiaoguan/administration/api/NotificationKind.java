package org.xiaoguan.administration.api;

import java.util.Set;

/**
 * A kind of notifications, by which people choose what is mailed to them as well.
 *
 * @param name such as {@code crm.pool}; {@code notification.kind.<name>} is its label in both bundles
 * @param keys the texts that are told of this kind, each a message key with arguments {@code {0}}, {@code {1}}...
 */
public record NotificationKind(String name, Set<String> keys) {
    public NotificationKind {
        keys = Set.copyOf(keys);
    }

    public NotificationKind(String name, String... keys) {
        this(name, Set.of(keys));
    }
}
