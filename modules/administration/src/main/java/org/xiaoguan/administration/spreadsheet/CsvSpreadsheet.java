package org.xiaoguan.administration.spreadsheet;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Comma-separated text by RFC 4180, in UTF-8 or, when it is not that, in GBK (read as its superset GB18030). */
final class CsvSpreadsheet implements Spreadsheet {
    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int END = -1;

    /** What exports put before a text that a spreadsheet would take for a formula. */
    private static final Pattern GUARDED =
            Pattern.compile("^'+[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*", Pattern.DOTALL);

    private final byte[] content;
    private final Charset charset;
    private final int start;

    CsvSpreadsheet(byte[] content) {
        this.content = content;
        this.start = startsWithMark(content) ? UTF_8_MARK.length : 0;
        this.charset = decodes(content, start, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : CHINESE;
    }

    /** Whether the content can be text in one of the two encodings. */
    static boolean isText(byte[] content) {
        for (byte b : content) {
            if (b == 0) {
                return false;
            }
        }
        return decodes(content, 0, StandardCharsets.UTF_8) || decodes(content, 0, CHINESE);
    }

    @Override
    public void forEach(Consumer<SheetRow> rows) {
        int number = 0;
        try (PushbackReader in = new PushbackReader(new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(content, start, content.length - start), charset)))) {
            List<SheetCell> cells = record(in);
            while (cells != null) {
                number++;
                if (number > MAX_ROWS) {
                    throw Spreadsheet.tooManyRows();
                }
                SheetRow row = new SheetRow(number, cells);
                if (!row.isEmpty()) {
                    rows.accept(row);
                }
                cells = record(in);
            }
        } catch (IOException e) {
            throw Spreadsheet.impossible(e);
        }
    }

    /** The cells up to the end of the line; null at the end of the text. */
    private static List<SheetCell> record(PushbackReader in) throws IOException {
        int next = in.read();
        if (next == END) {
            return null;
        }
        in.unread(next);
        List<SheetCell> cells = new ArrayList<>();
        int after;
        do {
            StringBuilder text = new StringBuilder();
            after = field(in, text);
            cells.add(SheetCell.of(unguarded(text.toString())));
        } while (after == ',');
        return cells;
    }

    /** The text as it was before it was exported. */
    private static String unguarded(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }

    /** Reads one field into {@code text} and gives the sign that ended it: a comma, a line end, or {@link #END}. */
    private static int field(PushbackReader in, StringBuilder text) throws IOException {
        boolean quoted = false;
        while (true) {
            int c = in.read();
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

    /** A quotation mark that was never closed must not swallow the file into one cell. */
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

    private static boolean startsWithMark(byte[] content) {
        return content.length >= UTF_8_MARK.length
                && content[0] == UTF_8_MARK[0]
                && content[1] == UTF_8_MARK[1]
                && content[2] == UTF_8_MARK[2];
    }

    private static boolean decodes(byte[] content, int start, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content, start, content.length - start);
        CharBuffer chars = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            chars.clear();
            result = decoder.decode(bytes, chars, true);
        } while (result.isOverflow());
        return !result.isError();
    }
}
