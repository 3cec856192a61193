package org.xiaoguan.crm.morning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the people of a supervisor let wait. */
final class Team {
    private static final int MOST_NAMES = 5;

    private final List<Neglect> neglects = new ArrayList<>();

    void add(Neglect neglect) {
        neglects.add(neglect);
    }

    long visits() {
        return neglects.stream().mapToLong(Neglect::visits).sum();
    }

    long customers() {
        return neglects.stream().mapToLong(Neglect::customers).sum();
    }

    List<Long> staffIds() {
        return neglects.stream().map(Neglect::staffId).toList();
    }

    /** Who lets most wait, with how much, the most first. */
    String names(Map<Long, String> names) {
        String first = neglects.stream()
                .sorted(Comparator.comparingLong(Neglect::all).reversed().thenComparingLong(Neglect::staffId))
                .limit(MOST_NAMES)
                .map(neglect -> names.getOrDefault(neglect.staffId(), "") + " " + neglect.all())
                .collect(Collectors.joining(", "));
        return neglects.size() > MOST_NAMES ? first + " …" : first;
    }
}
