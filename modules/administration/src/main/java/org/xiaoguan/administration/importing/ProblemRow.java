package org.xiaoguan.administration.importing;

import java.util.Locale;

/**
 * Why one cell or row was not taken, or not undone.
 *
 * @param kind kind of the records that are imported
 * @param phase the work that was under way
 * @param rowNumber the row in the file
 * @param columnKey the column; null when the row as a whole is meant
 * @param cell what stands there
 */
public record ProblemRow(
        long id,
        String kind,
        ImportState phase,
        int rowNumber,
        String columnKey,
        String cell,
        String reasonZh,
        String reasonEn) {

    /** Why, in the reader's language. */
    public String reason(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? reasonEn : reasonZh;
    }
}
