package org.xiaoguan.administration.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows repeated failures down: an account from one address, and an address as a whole. The owner of an attacked account
 * comes in from elsewhere without delay, so that nobody can lock anybody out for good. Each node counts for itself.
 */
@ApplicationScoped
public class SignInThrottle {
    /** Failures of one account from one address that cost nothing. */
    static final int FREE_FOR_ACCOUNT = 4;

    /** Failures from one address, whatever the account, that cost nothing: an office may share one. */
    static final int FREE_FOR_ADDRESS = 30;

    /** Longest time to wait after one more failure. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final int MAX_KEYS = 10_000;

    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MAX_KEYS;
        }
    };

    /**
     * Lets one more try begin. It counts as a failure until {@link #succeeded} takes that back, so that tries at the same
     * moment are slowed down like those one after another.
     *
     * @return seconds to wait before this account may be tried from this address; 0 when it may be tried now
     */
    public synchronized long begin(String username, String address, Instant now) {
        String account = accountKey(username, address);
        long wait = Math.max(
                secondsLeft(failures.get(account), FREE_FOR_ACCOUNT, now),
                secondsLeft(failures.get(address), FREE_FOR_ADDRESS, now));
        if (wait == 0) {
            count(account, now);
            count(address, now);
        }
        return wait;
    }

    /** Forgets the failures of the account and what the try itself counted for its address. */
    public synchronized void succeeded(String username, String address) {
        failures.remove(accountKey(username, address));
        failures.computeIfPresent(
                address, (key, known) -> known.count <= 1 ? null : new Failures(known.count - 1, known.last));
    }

    private void count(String key, Instant now) {
        Failures before = failures.get(key);
        boolean fresh = before == null || before.last.plus(FORGOTTEN_AFTER).isBefore(now);
        failures.put(key, new Failures(fresh ? 1 : before.count + 1, now));
    }

    private static long secondsLeft(Failures known, int free, Instant now) {
        if (known == null || known.count <= free) {
            return 0;
        }
        long delay = Math.min(1L << Math.min(known.count - free, 10), LONGEST.toSeconds());
        return Math.max(0, Duration.between(now, known.last.plusSeconds(delay)).toSeconds());
    }

    private static String accountKey(String username, String address) {
        return username.toLowerCase(Locale.ROOT) + " " + address;
    }

    private record Failures(int count, Instant last) {}
}
