package org.xiaoguan.shared.list;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Counts and totals of large results, which cost as much as reading all of it and of which nobody sees whether they are
 * half a minute old. Small results are always counted anew.
 */
final class LargeResults {
    /** Rows from which on a result is large. */
    static final long LARGE = 2000;

    private static final long MAX_AGE_NANOS = Duration.ofSeconds(30).toNanos();
    private static final int MOST = 1000;
    private static final Map<Key, Kept> KEPT = new ConcurrentHashMap<>();

    private LargeResults() {}

    /**
     * What was found for the same question a moment ago, else what is found now.
     *
     * @param rows how many rows the answer is about
     */
    @SuppressWarnings("unchecked") // the same question always has answers of one type
    static <A> A answer(Key question, Supplier<A> find, Function<A, Long> rows) {
        long now = System.nanoTime();
        Kept kept = KEPT.get(question);
        if (kept != null && now - kept.at() < MAX_AGE_NANOS) {
            return (A) kept.answer();
        }
        A answer = find.get();
        if (rows.apply(answer) > LARGE) {
            keep(question, new Kept(answer, now));
        } else {
            KEPT.remove(question);
        }
        return answer;
    }

    private static void keep(Key question, Kept kept) {
        if (KEPT.size() >= MOST) {
            KEPT.values().removeIf(old -> kept.at() - old.at() >= MAX_AGE_NANOS);
        }
        if (KEPT.size() < MOST) {
            KEPT.put(question, kept);
        }
    }

    /** A query and what it is asked with. */
    record Key(String query, Map<String, Object> parameters) {}

    private record Kept(Object answer, long at) {}
}
