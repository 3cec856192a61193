package org.xiaoguan.administration.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A row on its way into a form. Each method puts one cell into a field of the form; a column that the file does not have
 * leaves the field as it is, and a cell that cannot be read is noted as bad. An empty cell of a new record empties the
 * field; of a record that exists it leaves it as it is.
 */
public interface ImportRow {
    /** Notes the cell as bad, unless it is already. */
    void refuse(String column, String key, Serializable... arguments);

    /** The cell as text; null when empty. Null too when the file has no such column. */
    String text(String column);

    void text(String column, Consumer<String> field);

    void decimal(String column, Consumer<BigDecimal> field);

    void whole(String column, Consumer<Integer> field);

    /**
     * A date: 2026-11-21 as people write it, or the number that a spreadsheet program stores. Of 3/4/2026 nobody knows
     * which is the month, so it is asked once for the column.
     */
    void date(String column, Consumer<LocalDate> field);

    /** Yes or no, in either language; an empty cell says no. */
    void flag(String column, Consumer<Boolean> field);

    /**
     * One of several values.
     *
     * @param choices values by label, whatever the case; a value may have several labels. Asked for where something stands
     *     in the cell
     */
    <T> void choice(String column, Supplier<Map<String, T>> choices, Consumer<T> field);

    /**
     * A record that the text names.
     *
     * @param finder the record; null when there is none
     * @param hint what the row says beside it, for whoever makes a record of the text
     * @param key what to say when neither the records nor other rows of the file have it
     */
    <T> void reference(String column, Function<String, T> finder, Consumer<T> field, String hint, String key);

    /** Notes a text whose meaning the uploader can tell, once for all rows of this file and later ones. */
    void unknown(String column, String hint, String key, Serializable... arguments);
}
