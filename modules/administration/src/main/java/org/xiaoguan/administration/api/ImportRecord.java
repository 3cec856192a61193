package org.xiaoguan.administration.api;

import java.util.Map;

/**
 * A record as an import finds it, so that the import can be undone.
 *
 * @param version its version
 * @param cells the texts of all columns that would make it again; empty fields have an empty text
 */
public record ImportRecord(int version, Map<String, String> cells) {
    public ImportRecord {
        cells = Map.copyOf(cells);
    }
}
