package org.xiaoguan.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.xiaoguan.shared.BusinessClock;

/** A workbook written row by row; what does not fit on one sheet goes on on the next. Text is text, never a formula. */
final class XlsxWriter implements RowWriter {
    private static final int LAST_ROW = 1_000_000;
    private static final int FLUSH = 500;
    private static final int LONGEST_TEXT = 32_767;

    private final Workbook book;
    private final String title;
    private final List<ExportColumn.Kind> kinds;
    private List<String> heads;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxWriter(OutputStream out, String title, List<ExportColumn.Kind> kinds) {
        this.book = new Workbook(out, "Xiaoguan", "1.0");
        this.title = title.replaceAll("[\\\\/?*\\[\\]:]", " ");
        this.kinds = kinds;
    }

    @Override
    public void head(List<String> heads) throws IOException {
        this.heads = heads;
        nextSheet();
    }

    @Override
    public void row(List<Object> values) throws IOException {
        if (row == LAST_ROW) {
            nextSheet();
        }
        for (int column = 0; column < values.size(); column++) {
            cell(column, values.get(column));
        }
        row++;
        if (row % FLUSH == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
    }

    private void nextSheet() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
        sheets++;
        String name = title.substring(0, Math.min(title.length(), 25));
        sheet = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        sheet.freezePane(0, 1);
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, kinds.get(column).width);
            sheet.value(0, column, heads.get(column));
            sheet.style(0, column).bold().set();
        }
        row = 1;
    }

    private void cell(int column, Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
        } else if (value instanceof Instant instant) {
            sheet.value(row, column, LocalDateTime.ofInstant(instant, BusinessClock.ZONE));
        } else {
            String text = value.toString();
            sheet.inlineString(row, column, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        }
        String format = kinds.get(column).format;
        if (format != null) {
            sheet.style(row, column).format(format).set();
        }
    }
}
