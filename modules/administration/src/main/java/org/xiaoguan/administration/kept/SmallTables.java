package org.xiaoguan.administration.kept;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps what was read of departments, staff, dictionaries, settings and what is asked of approvers: for half a
 * minute, and until somebody on this node changes them. Every page asks for them, and each would be a statement.
 */
@ApplicationScoped
public class SmallTables {
    private static final long MAX_AGE_NANOS = Duration.ofSeconds(30).toNanos();

    private final Map<Class<?>, Kept> tables = new ConcurrentHashMap<>();

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** The rows of the entity as they were read last, else as they are now. */
    @SuppressWarnings("unchecked") // each entity has rows of one form
    public <R> R of(Class<?> entity, Supplier<R> read) {
        long now = System.nanoTime();
        Kept kept = tables.get(entity);
        if (kept == null || now - kept.readAt() > MAX_AGE_NANOS) {
            kept = new Kept(read.get(), now);
            tables.put(entity, kept);
        }
        return (R) kept.rows();
    }

    /** Forgets the rows now and, for what others read until then, at the end of the caller's transaction. */
    void changed(Class<?> entity) {
        tables.remove(entity);
        if (transaction.getTransactionKey() != null) {
            transaction.registerInterposedSynchronization(new AfterEnd(() -> tables.remove(entity)));
        }
    }

    private record AfterEnd(Runnable work) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            work.run();
        }
    }

    private record Kept(Object rows, long readAt) {}
}
