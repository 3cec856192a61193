package org.xiaoguan.administration.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The columns of an import with what they do to its form, each said once: its heading, how a cell gets into the form, and
 * how the form's field is written into a cell again.
 *
 * @param <F> the form
 */
public record ImportFields<F>(List<Field<F>> fields) {
    public ImportFields {
        fields = List.copyOf(fields);
    }

    /**
     * One column.
     *
     * @param put puts the row's cell into the form
     * @param shown the text that would put the form's field there again; null and empty alike
     */
    public record Field<F>(ImportColumn column, BiConsumer<ImportRow, F> put, Function<F, String> shown) {}

    /** A field that takes the cell as it is. */
    public static <F> Field<F> text(ImportColumn column, Function<F, String> getter, BiConsumer<F, String> setter) {
        return new Field<>(column, (row, form) -> row.text(column.key(), typed -> setter.accept(form, typed)), getter);
    }

    public List<ImportColumn> columns() {
        return fields.stream().map(Field::column).toList();
    }

    /** The form with the row put into it. */
    public F fill(ImportRow row, F form) {
        fields.forEach(field -> field.put().accept(row, form));
        return form;
    }

    /** The texts of all columns. */
    public Map<String, String> cells(F form) {
        Map<String, String> cells = new HashMap<>();
        for (Field<F> field : fields) {
            String shown = field.shown().apply(form);
            cells.put(field.column().key(), shown == null ? "" : shown);
        }
        return cells;
    }
}
