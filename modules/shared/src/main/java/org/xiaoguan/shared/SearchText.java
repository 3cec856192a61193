package org.xiaoguan.shared;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.StringJoiner;

/** What a record is found by: its codes and names in lower case, and the pinyin initials of its Chinese names. */
public final class SearchText {
    /** Longest search text that is stored, in characters. */
    public static final int MAX_LENGTH = 400;

    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    private SearchText() {}

    /** The text to store in a {@code search_text} column; nulls are passed over. */
    public static String of(String... parts) {
        StringJoiner text = new StringJoiner(" ");
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                text.add(part.strip().toLowerCase(Locale.ROOT));
                String initials = initials(part);
                if (!initials.isEmpty()) {
                    text.add(initials);
                }
            }
        }
        String all = text.toString();
        return all.length() <= MAX_LENGTH ? all : all.substring(0, MAX_LENGTH);
    }

    /** Pinyin initials of the Chinese characters, signs between them kept out: 保温板 gives bwb. */
    public static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        name.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .mapToObj(c -> pinyin(Character.toString(c)))
                .filter(s -> !s.isEmpty())
                .forEach(s -> initials.append(s.charAt(0)));
        return initials.toString();
    }

    /** Full pinyin, for sorting names the Chinese way. */
    public static String pinyin(String name) {
        synchronized (PINYIN) {
            return PINYIN.transliterate(name).strip();
        }
    }

    /** The pattern that finds the typed text anywhere in a search text; null when nothing was typed. */
    public static String pattern(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String escaped = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + escaped + "%";
    }
}
