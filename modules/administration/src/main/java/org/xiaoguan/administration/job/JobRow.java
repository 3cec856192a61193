package org.xiaoguan.administration.job;

import java.time.Duration;
import java.time.Instant;

/**
 * A job of the night and how it ran last.
 *
 * @param startedAt null when it never ran
 * @param took null when it never ran and while it runs
 */
public record JobRow(String name, Instant startedAt, Duration took, int changed, boolean failed) {
    static JobRow of(String name, Job last) {
        if (last == null || last.getStartedAt() == null) {
            return new JobRow(name, null, null, 0, false);
        }
        Duration took =
                last.getFinishedAt() == null ? null : Duration.between(last.getStartedAt(), last.getFinishedAt());
        return new JobRow(name, last.getStartedAt(), took, last.getChanged(), last.isFailed());
    }

    public boolean isRunning() {
        return startedAt != null && took == null;
    }

    /** Seconds with one decimal; null as {@link #took}. */
    public String getSeconds() {
        return took == null ? null : "%.1f".formatted(took.toMillis() / 1000.0);
    }
}
