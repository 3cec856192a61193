package org.xiaoguan.administration.access;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
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

    @Resource
    TransactionSynchronizationRegistry transaction;

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

    /** Forgets everything when the caller's change of roles, users or departments is committed on this node. */
    public void clear() {
        if (transaction.getTransactionKey() == null) {
            entries.clear();
        } else {
            transaction.registerInterposedSynchronization(new AfterCommit(entries::clear));
        }
    }

    /** What is read before the commit would be the old grants again. */
    private record AfterCommit(Runnable work) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            work.run();
        }
    }

    private record Entry(Optional<Grants> grants, long readAt) {}
}
