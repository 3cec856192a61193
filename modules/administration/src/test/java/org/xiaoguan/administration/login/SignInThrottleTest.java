package org.xiaoguan.administration.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void aFewMistakesCostNothing() {
        fail(SignInThrottle.FREE_FOR_ACCOUNT, "wang", "10.0.0.1");
        assertThat(throttle.secondsToWait("wang", "10.0.0.1", NOW)).isZero();
    }

    @Test
    void everyFurtherMistakeDoublesTheWait() {
        fail(SignInThrottle.FREE_FOR_ACCOUNT + 1, "wang", "10.0.0.1");
        assertThat(throttle.secondsToWait("wang", "10.0.0.1", NOW)).isEqualTo(2);
        fail(1, "wang", "10.0.0.1");
        assertThat(throttle.secondsToWait("wang", "10.0.0.1", NOW)).isEqualTo(4);
    }

    @Test
    void theCaseOfTheNameDoesNotMatter() {
        fail(SignInThrottle.FREE_FOR_ACCOUNT, "wang", "10.0.0.1");
        fail(1, "WANG", "10.0.0.1");
        assertThat(throttle.secondsToWait("Wang", "10.0.0.1", NOW)).isPositive();
    }

    @Test
    void nobodyIsLockedOutForGood() {
        fail(500, "wang", "10.0.0.1");
        assertThat(throttle.secondsToWait("wang", "10.0.0.1", NOW)).isEqualTo(SignInThrottle.LONGEST.toSeconds());
        assertThat(throttle.secondsToWait("wang", "10.0.0.1", NOW.plus(SignInThrottle.LONGEST)))
                .isZero();
    }

    @Test
    void theRealOwnerComesInFromElsewhere() {
        fail(500, "wang", "10.0.0.1");
        assertThat(throttle.secondsToWait("wang", "10.0.0.2", NOW)).isZero();
    }

    @Test
    void anAddressThatTriesManyAccountsIsSlowedForAllOfThem() {
        for (int i = 0; i <= SignInThrottle.FREE_FOR_ADDRESS; i++) {
            fail(1, "user" + i, "10.0.0.1");
        }
        assertThat(throttle.secondsToWait("another", "10.0.0.1", NOW)).isPositive();
    }

    @Test
    void successForgetsTheMistakesOfTheAccount() {
        fail(SignInThrottle.FREE_FOR_ACCOUNT + 3, "wang", "10.0.0.1");
        throttle.succeeded("wang", "10.0.0.1");
        assertThat(throttle.secondsToWait("wang", "10.0.0.1", NOW)).isZero();
    }

    @Test
    void mistakesAreForgottenAfterAWhile() {
        fail(20, "wang", "10.0.0.1");
        Instant later = NOW.plusSeconds(3600);
        throttle.failed("wang", "10.0.0.1", later);
        assertThat(throttle.secondsToWait("wang", "10.0.0.1", later)).isZero();
    }

    private void fail(int times, String username, String address) {
        for (int i = 0; i < times; i++) {
            throttle.failed(username, address, NOW);
        }
    }
}
