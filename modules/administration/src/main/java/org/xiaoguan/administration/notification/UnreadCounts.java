package org.xiaoguan.administration.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** How much each person has not read, kept for half a minute: every page shows it, and each would ask the database. */
@ApplicationScoped
public class UnreadCounts {
    private static final long MAX_AGE_NANOS = Duration.ofSeconds(30).toNanos();

    private final Map<Long, Kept> counts = new ConcurrentHashMap<>();

    long of(long staffId, LongSupplier read) {
        long now = System.nanoTime();
        Kept kept = counts.get(staffId);
        if (kept == null || now - kept.readAt() > MAX_AGE_NANOS) {
            kept = new Kept(read.getAsLong(), now);
            counts.put(staffId, kept);
        }
        return kept.count();
    }

    void told(@Observes(during = TransactionPhase.AFTER_COMPLETION) NotificationsTold told) {
        told.staffIds().forEach(counts::remove);
    }

    private record Kept(long count, long readAt) {}
}
