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
import java.util.regex.Pattern;
import org.xiaoguan.ui.text.Formats;

/**
 * RFC 4180 in UTF-8 with a byte order mark, which Excel needs to read Chinese; no text can be taken for a formula. The
 * sign that guards one is taken off again where files are imported.
 */
final class CsvWriter implements RowWriter {
    private static final Pattern FORMULA =
            Pattern.compile("^'*[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);

    private final Writer out;

    CsvWriter(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write('\ufeff');
    }

    @Override
    public void head(List<String> heads) throws IOException {
        line(heads.stream().map(CsvWriter::text).toList());
    }

    @Override
    public void row(List<Object> values) throws IOException {
        line(values.stream().map(CsvWriter::cell).toList());
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    private void line(List<String> cells) throws IOException {
        out.write(String.join(",", cells));
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
        String safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && safe.equals(safe.strip());
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
