package org.xiaoguan.shared.list;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Answers about large results, which cost as much as reading all of it and of which nobody sees whether they are half a
 * minute old. Small results are always asked for anew.
 */
final class LargeResults {
    /** Rows from which on a result is large. */
    static final long LARGE = 2000;

    /** Counts, totals, groups and what a text was found in. */
    static final LargeResults FIGURES = new LargeResults(1000, System::nanoTime);

    /** The ids of all rows in their order: few, since each weighs 8 bytes a row. */
    static final LargeResults IDS = new LargeResults(16, System::nanoTime);

    private static final long MAX_AGE_NANOS = Duration.ofSeconds(30).toNanos();

    private final Map<Key, Kept> answers = new ConcurrentHashMap<>();
    private final int most;
    private final LongSupplier nanoTime;

    /**
     * @param most so many answers are kept
     * @param nanoTime what tells their age
     */
    LargeResults(int most, LongSupplier nanoTime) {
        this.most = most;
        this.nanoTime = nanoTime;
    }

    /**
     * What was found for the same question a moment ago, else what is found now. Of those who ask when an answer has
     * become old, one finds a new one and the others still get the old.
     *
     * @param rows how many rows the answer is about
     */
    @SuppressWarnings("unchecked") // the same question always has answers of one type
    <A> A answer(Key question, Supplier<A> find, Function<A, Long> rows) {
        Kept kept = answers.get(question);
        if (kept != null && (!isOld(kept) || !kept.renewed().compareAndSet(false, true))) {
            return (A) kept.answer();
        }
        try {
            A answer = find.get();
            if (rows.apply(answer) > LARGE) {
                keep(question, answer);
            } else {
                answers.remove(question);
            }
            return answer;
        } finally {
            if (kept != null) {
                kept.renewed().set(false);
            }
        }
    }

    private void keep(Key question, Object answer) {
        if (answers.size() >= most) {
            answers.values().removeIf(this::isOld);
        }
        if (answers.size() >= most) {
            answers.entrySet().stream()
                    .min(Comparator.comparing(entry -> entry.getValue().at()))
                    .ifPresent(oldest -> answers.remove(oldest.getKey()));
        }
        answers.put(question, new Kept(answer, nanoTime.getAsLong(), new AtomicBoolean()));
    }

    /** A query and what it is asked with. */
    record Key(String query, Map<String, Object> parameters) {}

    private boolean isOld(Kept kept) {
        return nanoTime.getAsLong() - kept.at() > MAX_AGE_NANOS;
    }

    private record Kept(Object answer, long at, AtomicBoolean renewed) {}
}
