package org.xiaoguan.administration.spreadsheet;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Comma-separated text by RFC 4180, in UTF-8 or GBK. */
final class CsvSpreadsheet implements Spreadsheet {
    private static final int END = -1;

    /** What exports put before a text that a spreadsheet would take for a formula. */
    private static final Pattern GUARDED =
            Pattern.compile("^'+[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);

    private static final Pattern FORMULA = Pattern.compile("\\s*[=\uff1d].*[\\p{L}\\d].*", Pattern.DOTALL);

    private final byte[] content;
    private final Charset charset;
    private final int start;

    CsvSpreadsheet(byte[] content) {
        this.content = content;
        this.start = TextEncoding.start(content);
        this.charset = TextEncoding.of(content);
    }

    /** Whether the content can be text: it has no zero bytes. */
    static boolean isText(byte[] content) {
        for (byte b : content) {
            if (b == 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void forEach(Consumer<SheetRow> rows) {
        int number = 0;
        try (PushbackReader in = new PushbackReader(new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(content, start, content.length - start), charset)))) {
            List<SheetCell> cells = record(in, 1);
            while (cells != null) {
                number++;
                if (number > MAX_ROWS) {
                    throw Spreadsheet.tooManyRows();
                }
                SheetRow row = new SheetRow(number, cells);
                if (!row.isEmpty()) {
                    rows.accept(row);
                }
                cells = record(in, number + 1);
            }
        } catch (IOException e) {
            throw Spreadsheet.impossible(e);
        }
    }

    /** The cells up to the end of the line; null at the end of the text. */
    private static List<SheetCell> record(PushbackReader in, int row) throws IOException {
        int next = in.read();
        if (next == END) {
            return null;
        }
        in.unread(next);
        List<SheetCell> cells = new ArrayList<>();
        int after;
        do {
            StringBuilder text = new StringBuilder();
            after = field(in, text, row);
            cells.add(cell(text.toString()));
        } while (after == ',');
        return cells;
    }

    /** A spreadsheet program would show what the formula gives, so whoever wrote it does not mean its text. */
    private static SheetCell cell(String text) {
        return FORMULA.matcher(text).matches()
                ? new SheetCell(text.strip(), "import.cell.formula")
                : SheetCell.of(unguarded(text));
    }

    /** The text as it was before it was exported. */
    private static String unguarded(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }

    /**
     * Reads one field into {@code text} and gives the sign that ended it: a comma, a line end, or {@link #END}. A quotation
     * mark that is never closed must not swallow rows into one cell.
     */
    private static int field(PushbackReader in, StringBuilder text, int row) throws IOException {
        boolean quoted = false;
        while (true) {
            int c = in.read();
            if (quoted && (c == END || (c != '"' && text.length() == MAX_CELL))) {
                throw Spreadsheet.unclosed(row);
            }
            if (c == END) {
                return END;
            }
            if (c == '"') {
                int next = in.read();
                if (quoted && next == '"') {
                    append(text, '"');
                    continue;
                }
                unread(in, next);
                quoted = quoted ? false : text.isEmpty() || !append(text, '"');
            } else if (!quoted && c == ',') {
                return c;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                skipLineFeed(in, c);
                return '\n';
            } else {
                append(text, (char) c);
            }
        }
    }

    private static boolean append(StringBuilder text, char c) {
        if (text.length() == MAX_CELL) {
            throw Spreadsheet.damaged();
        }
        text.append(c);
        return true;
    }

    private static void skipLineFeed(PushbackReader in, int c) throws IOException {
        if (c == '\r') {
            int next = in.read();
            if (next != '\n') {
                unread(in, next);
            }
        }
    }

    private static void unread(PushbackReader in, int c) throws IOException {
        if (c != END) {
            in.unread(c);
        }
    }
}
