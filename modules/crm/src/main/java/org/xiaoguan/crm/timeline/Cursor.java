package org.xiaoguan.crm.timeline;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xiaoguan.crm.api.EventMoment;
import org.xiaoguan.shared.BusinessClock;

/**
 * The place on a time line of several kinds where a page ends.
 *
 * @param at instant of the last event that was shown
 * @param order order of its kind
 * @param id its id
 */
public record Cursor(Instant at, int order, long id) implements Serializable {
    /** Before everything is read. */
    public static final Cursor START = new Cursor(EventMoment.END.at(), Integer.MAX_VALUE, Long.MAX_VALUE);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,13})\\.(\\d{1,6})_(\\d{1,4})_(\\d{1,18})");

    /**
     * From where on a kind is asked: of the kinds at the same instant those of a higher order are still to come, those of
     * a lower one were shown.
     */
    EventMoment of(int kind) {
        if (kind == order) {
            return new EventMoment(at, id);
        }
        return new EventMoment(at, kind > order ? Long.MAX_VALUE : Long.MIN_VALUE);
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return at.getEpochSecond() + "." + at.getNano() / 1000 + "_" + order + "_" + id;
    }

    /** What stands in an address; the start for anything else. */
    public static Cursor read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return START;
        }
        try {
            Instant at = Instant.ofEpochSecond(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)) * 1000);
            return at.atZone(BusinessClock.ZONE).getYear() > 9999
                    ? START
                    : new Cursor(at, Integer.parseInt(parts.group(3)), Long.parseLong(parts.group(4)));
        } catch (DateTimeException e) {
            return START;
        }
    }
}
