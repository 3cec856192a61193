package org.xiaoguan.ui.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.xiaoguan.shared.BusinessClock;

/**
 * A workbook (ECMA-376) written row by row; what does not fit on one sheet goes on on the next. Text is text, never a
 * formula. Packed so that programs can read it as a stream, which the files of usual libraries cannot be: they write sizes
 * of eight bytes behind entries whose head does not say so.
 */
final class XlsxWriter implements RowWriter {
    private static final int LAST_ROW = 1_000_000;
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_NAME = 25;
    private static final double SECONDS_A_DAY = 86_400;

    /** The day before the first one, as workbooks count days since 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final ZipOutputStream zip;
    private final Writer out;
    private final String title;
    private final List<ExportColumn.Kind> kinds;
    private final List<String> sheets = new ArrayList<>();
    private List<String> heads;
    private int row;

    XlsxWriter(OutputStream stream, String title, List<ExportColumn.Kind> kinds) {
        this.zip = new ZipOutputStream(stream);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        this.title = title.replaceAll("[\\\\/?*\\[\\]:]", " ");
        this.kinds = kinds;
    }

    @Override
    public void head(List<String> heads) throws IOException {
        this.heads = heads;
        beginSheet();
    }

    @Override
    public void row(List<Object> values) throws IOException {
        if (row == LAST_ROW) {
            endSheet();
            beginSheet();
        }
        beginRow();
        for (int column = 0; column < values.size(); column++) {
            cell(column, values.get(column));
        }
        out.write("</row>");
    }

    @Override
    public void close() throws IOException {
        endSheet();
        for (Map.Entry<String, String> part : XlsxParts.around(sheets).entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            out.write(part.getValue());
            endPart();
        }
        zip.finish();
        zip.flush();
    }

    private void beginSheet() throws IOException {
        String name = title.substring(0, Math.min(title.length(), LONGEST_NAME));
        sheets.add(sheets.isEmpty() ? name : name + " " + (sheets.size() + 1));
        zip.putNextEntry(new ZipEntry("xl/" + XlsxParts.sheet(sheets.size())));
        out.write(XlsxParts.XML + "<worksheet xmlns=\"" + XlsxParts.MAIN
                + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><cols>");
        for (int column = 1; column <= kinds.size(); column++) {
            out.write("<col min=\"" + column + "\" max=\"" + column + "\" width=\"" + kinds.get(column - 1).width
                    + "\" customWidth=\"1\"/>");
        }
        out.write("</cols><sheetData>");
        row = 0;
        beginRow();
        for (int column = 0; column < heads.size(); column++) {
            text(column, XlsxParts.HEAD, heads.get(column));
        }
        out.write("</row>");
    }

    private void endSheet() throws IOException {
        out.write("</sheetData></worksheet>");
        endPart();
    }

    private void beginRow() throws IOException {
        row++;
        out.write("<row r=\"" + row + "\">");
    }

    private void cell(int column, Object value) throws IOException {
        int style = XlsxParts.style(kinds.get(column));
        if (value instanceof BigDecimal number) {
            number(column, style, number.toPlainString());
        } else if (value instanceof Number number) {
            number(column, style, number.toString());
        } else if (value instanceof LocalDate date) {
            number(column, style, Long.toString(days(date)));
        } else if (value instanceof Instant instant) {
            LocalDateTime time = LocalDateTime.ofInstant(instant, BusinessClock.ZONE);
            number(
                    column,
                    style,
                    Double.toString(
                            days(time.toLocalDate()) + time.toLocalTime().toSecondOfDay() / SECONDS_A_DAY));
        } else if (value != null) {
            text(column, style, value.toString());
        }
    }

    private static long days(LocalDate date) {
        return ChronoUnit.DAYS.between(DAY_ZERO, date);
    }

    private void number(int column, int style, String number) throws IOException {
        out.write("<c r=\"" + letters(column) + row + "\" s=\"" + style + "\"><v>" + number + "</v></c>");
    }

    private void text(int column, int style, String text) throws IOException {
        out.write("<c r=\"" + letters(column) + row + "\" s=\"" + style
                + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + XlsxParts.escaped(text.substring(0, Math.min(text.length(), LONGEST_TEXT))) + "</t></is></c>");
    }

    /** Columns are called A to Z, AA and so on. */
    static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private void endPart() throws IOException {
        out.flush();
        zip.closeEntry();
    }
}
