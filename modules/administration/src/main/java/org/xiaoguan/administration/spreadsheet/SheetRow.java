package org.xiaoguan.administration.spreadsheet;

import java.util.List;

/**
 * One row of an uploaded table.
 *
 * @param number its number as the spreadsheet program shows it, from 1
 * @param cells its cells from the first column on; rows may end early
 */
public record SheetRow(int number, List<SheetCell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell at this index; an empty one beyond the row's end. */
    public SheetCell cell(int index) {
        return index < cells.size() ? cells.get(index) : SheetCell.EMPTY;
    }

    /** Whether nothing stands in the whole row. */
    public boolean isEmpty() {
        return cells.stream().allMatch(SheetCell::isEmpty);
    }
}
