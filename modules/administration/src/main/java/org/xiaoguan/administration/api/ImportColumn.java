package org.xiaoguan.administration.api;

import java.util.List;

/**
 * A column of an import.
 *
 * @param key what the form calls the field, so that a broken rule names its column
 * @param labelKey message key of its heading; files may use the heading in either language
 * @param isRequired whether a row of a new record must have it
 * @param options what may stand in it, for the template's list of choices; empty where anything may
 * @param example what the template's example row says
 * @param aliases other headings that files of other systems have for it
 */
public record ImportColumn(
        String key, String labelKey, boolean isRequired, List<String> options, String example, List<String> aliases) {
    public ImportColumn {
        options = List.copyOf(options);
        aliases = List.copyOf(aliases);
    }

    /** A column that every new record needs. */
    public static ImportColumn required(String key, String labelKey, String example) {
        return new ImportColumn(key, labelKey, true, List.of(), example, List.of());
    }

    /** A column that may be empty. */
    public static ImportColumn optional(String key, String labelKey, String example) {
        return new ImportColumn(key, labelKey, false, List.of(), example, List.of());
    }

    /** The same column with a list of choices. */
    public ImportColumn of(List<String> choices) {
        return new ImportColumn(key, labelKey, isRequired, choices, example, aliases);
    }

    /** The same column with headings that other systems have for it. */
    public ImportColumn called(String... headings) {
        return new ImportColumn(key, labelKey, isRequired, options, example, List.of(headings));
    }
}
