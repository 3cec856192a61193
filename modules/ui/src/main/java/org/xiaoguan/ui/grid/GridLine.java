package org.xiaoguan.ui.grid;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** One line of a grid. */
public interface GridLine extends Serializable {
    /** Whether nothing was typed into it; such lines are not saved. */
    boolean isBlank();

    /** What was pasted into look-ups and is in no list, by the id of the cell; it is complained of until it is gone. */
    default Map<String, String> unread() {
        return Map.of();
    }

    /** Reads at once what the texts name that are pasted into cells with the id, of this line and those below. */
    default void expect(String cell, List<String> texts) {}

    /** Takes the text pasted into the cell with the id; cells that take none are passed over. */
    void paste(String cell, String text);
}
