package org.xiaoguan.administration.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.xiaoguan.shared.BusinessException;

/**
 * How a text was encoded, told line by line: UTF-8, or GBK (read as its superset GB18030). Short Chinese words in GBK can
 * look like UTF-8 by chance, but not like Chinese in it: a line proves UTF-8 when it has Chinese that way, and GBK when it
 * is no UTF-8.
 */
final class TextEncoding {
    static final Charset CHINESE = Charset.forName("GB18030");
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] content;
    private final int start;
    private final CharBuffer chars = CharBuffer.allocate(8192);

    private TextEncoding(byte[] content) {
        this.content = content;
        this.start = startsWithMark(content) ? UTF_8_MARK.length : 0;
    }

    /** Where the text begins, behind the mark of UTF-8 that some programs write. */
    static int start(byte[] content) {
        return new TextEncoding(content).start;
    }

    /**
     * The encoding of the whole text.
     *
     * @throws BusinessException at {@code file} that names the first line that is neither, or is not like those before it
     */
    static Charset of(byte[] content) {
        return new TextEncoding(content).find();
    }

    private Charset find() {
        Charset proven = start > 0 ? StandardCharsets.UTF_8 : null;
        int line = 1;
        for (int from = start; from < content.length; line++) {
            int end = endOfLine(from);
            Charset found = provenBy(from, end, line);
            if (found != null && proven != null && !found.equals(proven)) {
                throw BusinessException.at("file", "import.file.mixed", line, proven.name(), found.name());
            }
            proven = found == null ? proven : found;
            from = end + 1;
        }
        return proven == null ? StandardCharsets.UTF_8 : proven;
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        return end;
    }

    /** The encoding that this line cannot but have; null when it reads the same in both, or may be either. */
    private Charset provenBy(int from, int end, int line) {
        if (isPlain(from, end)) {
            return null;
        }
        if (!decodes(from, end, StandardCharsets.UTF_8)) {
            if (!decodes(from, end, CHINESE)) {
                throw BusinessException.at("file", "import.file.encoding", line);
            }
            return CHINESE;
        }
        return hasChinese(from, end) || !decodes(from, end, CHINESE) ? StandardCharsets.UTF_8 : null;
    }

    private boolean isPlain(int from, int end) {
        for (int i = from; i < end; i++) {
            if (content[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line of UTF-8 has a sign of three bytes or more, as Chinese has. */
    private boolean hasChinese(int from, int end) {
        for (int i = from; i < end; i++) {
            if ((content[i] & 0xFF) >= 0xE2) {
                return true;
            }
        }
        return false;
    }

    private boolean decodes(int from, int end, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content, from, end - from);
        CoderResult result;
        do {
            chars.clear();
            result = decoder.decode(bytes, chars, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    private static boolean startsWithMark(byte[] content) {
        return content.length >= UTF_8_MARK.length
                && content[0] == UTF_8_MARK[0]
                && content[1] == UTF_8_MARK[1]
                && content[2] == UTF_8_MARK[2];
    }
}
