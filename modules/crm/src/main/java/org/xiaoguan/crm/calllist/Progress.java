package org.xiaoguan.crm.calllist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How far a call list is.
 *
 * @param all how many customers it has
 * @param skipped how many of them are not done and called no more: closed, or in the public pool
 * @param results how many customers each result was the last one of
 */
public record Progress(long done, long all, long skipped, Map<CallResult, Long> results) {
    private static final int PLACES = 4;

    public Progress {
        results = Map.copyOf(results);
    }

    public long of(CallResult result) {
        return results.getOrDefault(result, 0L);
    }

    /** How many are to be called, or were. */
    public long called() {
        return all - skipped;
    }

    /** The part of these that is done. */
    public BigDecimal rate() {
        return called() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(done).divide(BigDecimal.valueOf(called()), PLACES, RoundingMode.HALF_UP);
    }
}
