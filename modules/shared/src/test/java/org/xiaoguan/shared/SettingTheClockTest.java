package org.xiaoguan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettingTheClockTest {
    private final BusinessClock clock = new BusinessClock();

    @Test
    void aStoryTellsNothingOfTheFuture() {
        Instant real = clock.now();
        clock.setToPast(real.plus(Duration.ofHours(5)));

        assertThat(clock.now()).isBetween(real, real.plus(Duration.ofMinutes(1)));
    }

    @Test
    void aStoryTellsOfThePast() {
        Instant then = Instant.parse("2024-03-01T01:00:00Z");
        clock.setToPast(then);

        assertThat(clock.now()).isEqualTo(then);
    }
}
