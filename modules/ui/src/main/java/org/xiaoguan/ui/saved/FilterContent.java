package org.xiaoguan.ui.saved;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.xiaoguan.ui.frame.Addresses;

/** What a saved filter keeps of an address: filter, order and tab, but neither the page nor how long it is. */
final class FilterContent {
    static final int MAX_LENGTH = 2000;

    private static final Set<String> OF_THE_PAGE = Set.of("page", "size", SavedLists.FILTER);
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,30}");

    private FilterContent() {}

    /** The parameters that are kept. */
    static Map<String, String> of(Map<String, String> parameters) {
        Map<String, String> kept = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (NAME.matcher(name).matches() && !OF_THE_PAGE.contains(name) && !value.isBlank()) {
                kept.put(name, value);
            }
        });
        return kept;
    }

    static Map<String, String> of(String query) {
        return of(Addresses.parse(query));
    }
}
