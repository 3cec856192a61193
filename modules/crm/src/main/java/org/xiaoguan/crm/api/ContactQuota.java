package org.xiaoguan.crm.api;

import java.io.Serializable;
import java.util.Locale;

/**
 * How much of a quota somebody has done; only complete records count.
 *
 * @param done what counts
 * @param wanted how much is asked for
 * @param incomplete what does not count, since the record lacks something
 */
public record ContactQuota(long done, int wanted, long incomplete) implements Serializable {
    /** What is done of what is asked for, such as {@code 3 / 30}; where nothing is asked for, only what is done. */
    public String shown() {
        return wanted == 0 ? count(done) : count(done) + " / " + count(wanted);
    }

    private static String count(long figure) {
        return String.format(Locale.ROOT, "%,d", figure);
    }
}
