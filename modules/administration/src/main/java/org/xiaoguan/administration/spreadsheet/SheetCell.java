package org.xiaoguan.administration.spreadsheet;

/**
 * One cell of an uploaded table.
 *
 * @param text what stands in it, without blanks around it; never null
 * @param fault message key of what makes it unfit; null when it is fit
 */
public record SheetCell(String text, String fault) {
    static final SheetCell EMPTY = new SheetCell("", null);

    /** A fit cell with this text. */
    public static SheetCell of(String text) {
        return text == null || text.isBlank() ? EMPTY : new SheetCell(text.strip(), null);
    }

    public boolean isEmpty() {
        return text.isEmpty() && fault == null;
    }
}
