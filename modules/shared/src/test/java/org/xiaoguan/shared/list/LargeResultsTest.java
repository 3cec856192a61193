package org.xiaoguan.shared.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LargeResultsTest {
    private static final long LARGE = LargeResults.LARGE + 1;

    private final AtomicLong now = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();
    private final LargeResults results = new LargeResults(2, now::get);

    @Test
    void aSmallResultIsAskedForEachTime() {
        assertThat(answer("q", 5)).isEqualTo(1);
        assertThat(answer("q", 5)).isEqualTo(2);
    }

    @Test
    void aLargeResultIsKeptForHalfAMinute() {
        answer("q", LARGE);
        later(29);
        assertThat(answer("q", LARGE)).isEqualTo(1);
        later(2);
        assertThat(answer("q", LARGE)).isEqualTo(2);
    }

    @Test
    void whileOneAskerFindsANewAnswerTheOthersGetTheOldOne() {
        answer("q", LARGE);
        later(31);
        AtomicLong meanwhile = new AtomicLong();
        long renewed = results.answer(
                key("q"),
                () -> {
                    meanwhile.set(answer("q", LARGE));
                    return asked.incrementAndGet();
                },
                any -> LARGE);
        assertThat(meanwhile).hasValue(1);
        assertThat(renewed).isEqualTo(2);
        assertThat(answer("q", LARGE)).isEqualTo(2);
    }

    @Test
    void afterAFailureTheNextAskerTriesAgain() {
        answer("q", LARGE);
        later(31);
        Supplier<Long> failing = () -> {
            throw new IllegalStateException("the database is away");
        };
        assertThatThrownBy(() -> results.answer(key("q"), failing, any -> LARGE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(answer("q", LARGE)).isEqualTo(2);
    }

    @Test
    void theOldestGoesWhenThereAreTooMany() {
        answer("first", LARGE);
        later(1);
        answer("second", LARGE);
        later(1);
        answer("third", LARGE);
        assertThat(answer("second", LARGE)).isEqualTo(2);
        assertThat(answer("first", LARGE)).isEqualTo(4);
    }

    private long answer(String question, long rows) {
        return results.answer(key(question), asked::incrementAndGet, any -> rows);
    }

    private static LargeResults.Key key(String question) {
        return new LargeResults.Key(question, Map.of());
    }

    private void later(long seconds) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
