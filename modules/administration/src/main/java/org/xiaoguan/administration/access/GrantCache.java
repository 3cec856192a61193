package org.xiaoguan.administration.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps grants for 30 seconds, so that a closed account or a lost role takes effect within that time on every node. */
@ApplicationScoped
public class GrantCache {
    private static final long MAX_AGE_NANOS = Duration.ofSeconds(30).toNanos();

    private final Map<Long, Entry> entries = new ConcurrentHashMap<>();

    @Inject
    GrantService grantService;

    /** The grants of the account; empty when it is unknown or closed. */
    public Optional<Grants> grants(long userId) {
        // The age of a cache entry is real time, whatever the business clock says.
        long now = System.nanoTime();
        Entry entry = entries.get(userId);
        if (entry == null || now - entry.readAt > MAX_AGE_NANOS) {
            entry = new Entry(grantService.grants(userId), now);
            entries.put(userId, entry);
        }
        return entry.grants;
    }

    /** Forgets everything, after a change of roles, users or departments on this node. */
    public void clear() {
        entries.clear();
    }

    private record Entry(Optional<Grants> grants, long readAt) {}
}
