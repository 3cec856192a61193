package org.xiaoguan.finance.statistics;

import java.util.List;

/** What receipts are summed up by; label key {@code statistics.by.} and the name in lower case. */
public enum StatisticsBy {
    PROJECT("p.id", "p.number", "p.name"),
    CUSTOMER("p.customerId"),
    HANDLER("r.handlerId"),
    MONTH("extract(year from r.receivedOn)", "extract(month from r.receivedOn)");

    private final List<String> keys;

    StatisticsBy(String... keys) {
        this.keys = List.of(keys);
    }

    /** Paths of the receipt {@code r} and its project {@code p}. */
    List<String> keys() {
        return keys;
    }
}
