package org.xiaoguan.administration.api;

import java.util.Map;
import org.xiaoguan.shared.BusinessException;

/**
 * A record as an import finds it, so that the import can be undone.
 *
 * @param version its version
 * @param cells the texts of all columns that would make it again; empty fields have an empty text
 */
public record ImportRecord(int version, Map<String, String> cells) {
    private static final int FIRST_VERSION = 1;

    public ImportRecord {
        cells = Map.copyOf(cells);
    }

    /**
     * What was made in passing is not taken back when somebody cared for it since.
     *
     * @param version of the record
     */
    public static void refuseChanged(int version) {
        if (version > FIRST_VERSION) {
            throw BusinessException.of("import.undo.changed");
        }
    }
}
