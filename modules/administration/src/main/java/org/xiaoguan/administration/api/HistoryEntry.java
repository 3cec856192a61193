package org.xiaoguan.administration.api;

import java.time.Instant;
import java.util.List;

/**
 * One change in the history of a record.
 *
 * @param id of the change itself
 * @param at when
 * @param userName who; of the system the name of what it was doing, which {@link History#who} makes readable
 * @param bySystem whether the system did it by itself
 * @param address network address it came from; empty for the system
 * @param kind kind of the record changed: the record itself or one of its parts
 * @param recordId id of the record changed
 * @param version version of that record after the change; null where it has none
 * @param action CREATED, CHANGED or DELETED
 * @param fields the fields that the reader may see
 */
public record HistoryEntry(
        long id,
        Instant at,
        String userName,
        boolean bySystem,
        String address,
        String kind,
        long recordId,
        Integer version,
        String action,
        List<Field> fields) {

    /**
     * One field before and after.
     *
     * @param key message key of its label
     * @param before texts before: none, one, or several for an attribute with several values
     * @param after texts after
     */
    public record Field(String key, List<String> before, List<String> after) {}
}
