package org.xiaoguan.administration.audit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One change as a person reads it.
 *
 * @param action what happened
 * @param kind what kind of record it is
 * @param recordId its id
 * @param record its number or name; the id where nobody knows it any more
 * @param page address of the pages about such records, such as {@code /projects/project}
 * @param at when, in business time
 * @param userName who
 * @param address where from; empty for the system
 * @param fields the fields that the reader may see
 */
public record HistoryRow(
        String action,
        String kind,
        long recordId,
        String record,
        String page,
        String at,
        String userName,
        String address,
        List<Field> fields) {

    /** All fields in one text: label, what was, what is. */
    public String fieldsText() {
        return fields.stream()
                .map(field -> field.label() + ": " + String.join(", ", field.before()) + " → "
                        + String.join(", ", field.after()))
                .collect(Collectors.joining("; "));
    }

    /** The same change, on a page that tells already whose it is. */
    HistoryRow unnamed() {
        return new HistoryRow(action, kind, recordId, "", page, at, userName, address, fields);
    }

    /** Whether nobody knows what the record is called. */
    boolean isNameless() {
        return record.equals(Long.toString(recordId));
    }

    /** The same change under another name of the record. */
    public HistoryRow of(String name) {
        return new HistoryRow(action, name, recordId, record, page, at, userName, address, fields);
    }

    /**
     * One field before and after; of several values only those that went and came.
     *
     * @param label its name
     * @param before none where there was nothing
     * @param after none where there is nothing
     */
    public record Field(String label, List<String> before, List<String> after) {}
}
