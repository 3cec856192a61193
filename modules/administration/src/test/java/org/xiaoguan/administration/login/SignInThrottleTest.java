package org.xiaoguan.administration.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void aFewMistakesCostNothing() {
        assertThat(tries(SignInThrottle.FREE_FOR_ACCOUNT, "wang", "10.0.0.1", NOW))
                .isZero();
        assertThat(throttle.begin("wang", "10.0.0.1", NOW)).isZero();
    }

    @Test
    void everyFurtherMistakeDoublesTheWait() {
        tries(SignInThrottle.FREE_FOR_ACCOUNT + 1, "wang", "10.0.0.1", NOW);
        assertThat(throttle.begin("wang", "10.0.0.1", NOW)).isEqualTo(2);
        assertThat(throttle.begin("wang", "10.0.0.1", NOW.plusSeconds(2))).isZero();
        assertThat(throttle.begin("wang", "10.0.0.1", NOW.plusSeconds(2))).isEqualTo(4);
    }

    @Test
    void theCaseOfTheNameDoesNotMatter() {
        tries(SignInThrottle.FREE_FOR_ACCOUNT, "wang", "10.0.0.1", NOW);
        tries(1, "WANG", "10.0.0.1", NOW);
        assertThat(throttle.begin("Wang", "10.0.0.1", NOW)).isPositive();
    }

    @Test
    void nobodyIsLockedOutForGood() {
        Instant last = untilTheLongestWait();
        assertThat(throttle.begin("wang", "10.0.0.1", last)).isEqualTo(SignInThrottle.LONGEST.toSeconds());
        assertThat(throttle.begin("wang", "10.0.0.1", last.plus(SignInThrottle.LONGEST)))
                .isZero();
    }

    @Test
    void theRealOwnerComesInFromElsewhere() {
        Instant last = untilTheLongestWait();
        assertThat(throttle.begin("wang", "10.0.0.2", last)).isZero();
    }

    @Test
    void anAddressThatTriesManyAccountsIsSlowedForAllOfThem() {
        for (int i = 0; i <= SignInThrottle.FREE_FOR_ADDRESS; i++) {
            tries(1, "user" + i, "10.0.0.1", NOW);
        }
        assertThat(throttle.begin("another", "10.0.0.1", NOW)).isPositive();
    }

    @Test
    void successForgetsTheMistakesOfTheAccount() {
        tries(SignInThrottle.FREE_FOR_ACCOUNT + 1, "wang", "10.0.0.1", NOW);
        throttle.succeeded("wang", "10.0.0.1");
        assertThat(throttle.begin("wang", "10.0.0.1", NOW)).isZero();
    }

    @Test
    void anOfficeThatSignsInWithoutMistakesIsNeverSlowed() {
        for (int i = 0; i < 10 * SignInThrottle.FREE_FOR_ADDRESS; i++) {
            assertThat(throttle.begin("user" + i, "10.0.0.1", NOW)).isZero();
            throttle.succeeded("user" + i, "10.0.0.1");
        }
    }

    @Test
    void mistakesAreForgottenAfterAWhile() {
        tries(20, "wang", "10.0.0.1", NOW);
        Instant later = NOW.plusSeconds(3600);
        assertThat(tries(SignInThrottle.FREE_FOR_ACCOUNT, "wang", "10.0.0.1", later))
                .isZero();
    }

    @Test
    void triesAtTheSameMomentAreNotFree() throws Exception {
        int people = 32;
        CyclicBarrier start = new CyclicBarrier(people);
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            List<Callable<Long>> tries = Collections.nCopies(people, () -> {
                start.await();
                return throttle.begin("wang", "10.0.0.1", NOW);
            });
            int begun = 0;
            for (Future<Long> one : threads.invokeAll(tries)) {
                begun += one.get() == 0 ? 1 : 0;
            }
            assertThat(begun).isEqualTo(SignInThrottle.FREE_FOR_ACCOUNT + 1);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Tries as often as it is let; the moment of the last try. */
    private Instant untilTheLongestWait() {
        Instant now = NOW;
        for (int i = 0; i < 20; i++) {
            now = now.plusSeconds(throttle.begin("wang", "10.0.0.1", now));
        }
        throttle.begin("wang", "10.0.0.1", now);
        return now;
    }

    /** The longest wait that any of the tries met. */
    private long tries(int times, String username, String address, Instant at) {
        long longest = 0;
        for (int i = 0; i < times; i++) {
            longest = Math.max(longest, throttle.begin(username, address, at));
        }
        return longest;
    }
}
