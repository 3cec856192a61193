package org.xiaoguan.crm.calllist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How far a call list is.
 *
 * @param results how many customers each result was the last one of
 */
public record Progress(long done, long all, Map<CallResult, Long> results) {
    private static final int PLACES = 4;

    public Progress {
        results = Map.copyOf(results);
    }

    public long of(CallResult result) {
        return results.getOrDefault(result, 0L);
    }

    /** The part that is done. */
    public BigDecimal rate() {
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(done).divide(BigDecimal.valueOf(all), PLACES, RoundingMode.HALF_UP);
    }
}
