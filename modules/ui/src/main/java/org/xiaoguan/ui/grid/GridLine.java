package org.xiaoguan.ui.grid;

import java.io.Serializable;

/** One line of a grid. */
public interface GridLine extends Serializable {
    /** Whether nothing was typed into it; such lines are not saved. */
    boolean isBlank();

    /** Takes the text pasted into the cell with the id; cells that take none are passed over. */
    void paste(String cell, String text);
}
