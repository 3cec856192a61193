package org.xiaoguan.reporting.dashboard;

import java.util.List;
import org.xiaoguan.reporting.figure.Dimension;
import org.xiaoguan.reporting.figure.Measure;
import org.xiaoguan.ui.text.Texts;

/**
 * A measure by one dimension: what the chart shows and the table beside it.
 *
 * @param rows months in their order, departments and people with the largest figure first
 * @param total all rows together
 */
public record FigureTable(Measure measure, Dimension dimension, List<FigureRow> rows, FigureRow total) {
    public FigureTable {
        rows = List.copyOf(rows);
    }

    /** The same table with words for months and total, which the database does not know. */
    FigureTable named(Texts texts) {
        List<FigureRow> named = dimension == Dimension.MONTH
                ? rows.stream()
                        .map(row -> row.named(texts.get("dashboard.month." + row.label())))
                        .toList()
                : rows;
        return new FigureTable(measure, dimension, named, total.named(texts.get("common.total")));
    }

    /** The same table with at most so many rows; the total stays that of all. */
    FigureTable first(int most) {
        return new FigureTable(measure, dimension, rows.subList(0, Math.min(most, rows.size())), total);
    }
}
