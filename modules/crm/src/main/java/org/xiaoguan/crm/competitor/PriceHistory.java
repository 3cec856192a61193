package org.xiaoguan.crm.competitor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prices of a competitor's products, those of its lists and those that were seen, each with what changed since the last. */
final class PriceHistory {
    private PriceHistory() {}

    /** The latest first; of one day that which was seen counts as later than the list. */
    static List<PriceRow> of(List<PriceRow> listed, List<PriceRow> seen) {
        List<PriceRow> all = new ArrayList<>(listed);
        all.addAll(seen);
        all.sort(Comparator.comparing(PriceRow::pricedOn)
                .thenComparing(PriceRow::sightingId, Comparator.nullsFirst(Comparator.naturalOrder())));
        Map<Long, PriceRow> last = new HashMap<>();
        List<PriceRow> history = new ArrayList<>();
        for (PriceRow row : all) {
            history.add(row.after(last.put(row.productId(), row)));
        }
        Collections.reverse(history);
        return history;
    }
}
