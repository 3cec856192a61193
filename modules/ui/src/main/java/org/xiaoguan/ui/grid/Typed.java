package org.xiaoguan.ui.grid;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A number as typed into a cell.
 *
 * @param text what was typed; shown again as long as it is no number
 * @param value the number; null when the cell is empty or cannot be read
 */
public record Typed(String text, BigDecimal value) implements Serializable {
    public static final Typed EMPTY = new Typed("", null);

    /** A cell that shows the number; an empty one for null. */
    public static Typed of(BigDecimal value) {
        return value == null ? EMPTY : new Typed("", value);
    }

    /** A cell with pasted text, which is read when the grid is next sent. */
    public static Typed pasted(String text) {
        return text.isBlank() ? EMPTY : new Typed(text.strip(), null);
    }

    public boolean isBlank() {
        return value == null && text.isBlank();
    }
}
