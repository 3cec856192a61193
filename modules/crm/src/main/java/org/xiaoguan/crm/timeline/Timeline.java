package org.xiaoguan.crm.timeline;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.crm.api.EventKind;

/**
 * A page of a customer's time line.
 *
 * @param entries the newest first
 * @param next where the page after it begins; null when there is none
 */
public record Timeline(List<Entry> entries, Cursor next) implements Serializable {
    /** The order of a time line: the newest first, at one instant by kind, of one kind the highest id first. */
    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(
                    (Entry entry) -> entry.event().at(), Comparator.reverseOrder())
            .thenComparing(entry -> entry.kind().order())
            .thenComparing(entry -> entry.event().id(), Comparator.reverseOrder());

    /**
     * An event as it is shown.
     *
     * @param who whose doing it was; empty where nobody knows
     */
    public record Entry(EventKind kind, CustomerEvent event, String who) implements Serializable {
        Entry by(String name) {
            return new Entry(kind, event, name);
        }

        Cursor cursor() {
            return new Cursor(event.at(), kind.order(), event.id());
        }
    }

    /** The newest of what was found, of each kind the newest so many and one more. */
    static Timeline of(List<Entry> found, int most) {
        List<Entry> newest =
                found.stream().sorted(NEWEST_FIRST).limit(most + 1L).toList();
        if (newest.size() <= most) {
            return new Timeline(newest, null);
        }
        return new Timeline(newest.subList(0, most), newest.get(most - 1).cursor());
    }
}
