package org.xiaoguan.ui.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.xiaoguan.ui.text.Formats;

/**
 * RFC 4180 in UTF-8 with a byte order mark, which Excel needs to read Chinese; no text can be taken for a formula. The
 * sign that guards one is taken off again where files are imported.
 */
final class CsvWriter implements RowWriter {
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    private static final String SEPARATING = ",\"\r\n";

    private final Writer out;

    CsvWriter(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write('\ufeff');
    }

    @Override
    public void head(List<String> heads) throws IOException {
        line(heads);
    }

    @Override
    public void row(List<Object> values) throws IOException {
        line(values);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void line(List<?> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(cell(values.get(i)));
        }
        out.write("\r\n");
    }

    private static String cell(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof Number number) {
            return number.toString();
        } else if (value instanceof Instant instant) {
            return Formats.instant(instant);
        }
        return value == null ? "" : text(value.toString());
    }

    /** The text as a cell, guarded and quoted. */
    static String text(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        return isPlain(safe) ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** A guard that stands there already does not hide what follows it. */
    private static boolean isFormula(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && FORMULA_SIGNS.indexOf(text.charAt(first)) >= 0;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SEPARATING.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return text.isEmpty()
                || !(Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
    }
}
