package org.xiaoguan.administration.api;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells how values of attributes read in the audit trail, which itself knows only ids and codes. Each module implements it
 * for the attributes that hold its records' ids, such as {@code customerId}.
 */
public interface ReferenceLabels {
    /**
     * @param concept last part of the kind of the record, such as {@code project}
     * @param attribute name of the attribute; {@code id} asks for the records of the concept themselves
     * @param values what the trail holds in all rows that are shown, usually ids; to be looked up at once
     * @return what a person reads, by value; without those that this module does not know
     */
    Map<String, String> labels(String concept, String attribute, Set<String> values);

    /** Labels of values that are ids, by a function that looks names up for many ids at once. */
    static Map<String, String> byId(Set<String> values, Function<Set<Long>, Map<Long, String>> names) {
        Set<Long> ids = values.stream()
                .filter(value -> value.matches("-?\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        Map<String, String> labels = new HashMap<>();
        if (!ids.isEmpty()) {
            names.apply(ids).forEach((id, name) -> labels.put(id.toString(), name));
        }
        return labels;
    }
}
