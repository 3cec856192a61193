package org.xiaoguan.shared;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What a record is found by: its codes and names in lower case, and the pinyin initials of its Chinese names. */
public final class SearchText {
    /** Longest search text that is stored, in characters. */
    public static final int MAX_LENGTH = 400;

    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    /** Characters common in names whose other reading begins with another letter: 长 in 长沙 is chang, not zhang. */
    private static final Map<String, Character> OTHER_INITIAL = Map.ofEntries(
            Map.entry("长", 'c'),
            Map.entry("重", 'c'),
            Map.entry("厦", 'x'),
            Map.entry("行", 'h'),
            Map.entry("乐", 'y'),
            Map.entry("单", 's'),
            Map.entry("曾", 'z'),
            Map.entry("解", 'x'),
            Map.entry("朝", 'c'),
            Map.entry("盛", 'c'));

    /** Begins every gram, so that none is shorter than the three signs that the index takes, and none is a stop word. */
    private static final String GRAM = "q";

    /** Stands in the names of nearly all companies: to ask for it costs much and tells nothing. */
    private static final Set<String> COMMON = Set.of("q有限", "q限公", "q公司");

    private static final int MOST_ASKED = 4;

    private static final int MOST_KNOWN = 30_000;

    /** Characters looked up before: there are only so many in use, and a look-up is dear. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private SearchText() {}

    /** The text to store in a {@code search_text} column; nulls are passed over. */
    public static String of(String... parts) {
        StringJoiner text = new StringJoiner(" ");
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                text.add(part.strip().toLowerCase(Locale.ROOT));
                readings(part).forEach(text::add);
            }
        }
        String all = text.toString();
        return all.length() <= MAX_LENGTH ? all : all.substring(0, MAX_LENGTH);
    }

    /** Pinyin initials of the Chinese characters, signs between them kept out: 保温板 gives bwb. */
    public static String initials(String name) {
        return initials(name, Map.of());
    }

    /** The initials, and those with the other readings where a character has two. */
    private static Set<String> readings(String name) {
        Set<String> readings = new LinkedHashSet<>(List.of(initials(name), initials(name, OTHER_INITIAL)));
        readings.remove("");
        return readings;
    }

    private static String initials(String name, Map<String, Character> chosen) {
        StringBuilder initials = new StringBuilder();
        name.codePoints()
                .filter(SearchText::isChinese)
                .mapToObj(Character::toString)
                .forEach(c ->
                        initials.append(chosen.containsKey(c) ? chosen.get(c).toString() : first(syllable(c))));
        return initials.toString();
    }

    private static String first(String pinyin) {
        return pinyin.isEmpty() ? "" : pinyin.substring(0, 1);
    }

    /** Full pinyin, for sorting names the Chinese way. */
    public static String pinyin(String name) {
        StringBuilder pinyin = new StringBuilder();
        name.codePoints().forEach(c -> {
            String text = syllable(Character.toString(c));
            pinyin.append(isChinese(c) ? " " + text + " " : text);
        });
        return pinyin.toString().replaceAll(" +", " ").strip();
    }

    private static String syllable(String character) {
        return KNOWN.size() < MOST_KNOWN
                ? KNOWN.computeIfAbsent(character, SearchText::transliterated)
                : transliterated(character);
    }

    private static String transliterated(String character) {
        synchronized (PINYIN) {
            return PINYIN.transliterate(character);
        }
    }

    /**
     * The words by which a full-text index finds any part of a search text, to store in a {@code search_grams} column:
     * every two neighbours of which one is Chinese, every three of the others.
     */
    public static String grams(String searchText) {
        return String.join(" ", gramsOf(searchText));
    }

    /**
     * The question to a full-text index that all records with the typed text fulfil, and few others; null when too little
     * was typed. It names few grams, since the index goes through the records of each: of names the first, of numbers
     * the last, and letters of numbers, which stand in all of a kind, only where there is nothing else.
     */
    public static String gramQuery(String typed) {
        Set<String> grams = typed == null ? Set.of() : gramsOf(typed.strip().toLowerCase(Locale.ROOT));
        List<String> asked =
                new ArrayList<>(grams.stream().filter(SearchText::isOfName).toList());
        int names = asked.size();
        grams.stream().filter(SearchText::isDigits).forEach(gram -> asked.add(names, gram));
        if (asked.isEmpty()) {
            grams.stream().filter(gram -> !hasChinese(gram)).forEach(asked::add);
        }
        return asked.isEmpty() ? null : asked.stream().limit(MOST_ASKED).collect(Collectors.joining(" +", "+", ""));
    }

    private static boolean isDigits(String gram) {
        return gram.chars().skip(GRAM.length()).allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static boolean hasChinese(String gram) {
        return gram.codePoints().anyMatch(SearchText::isChinese);
    }

    private static boolean isOfName(String gram) {
        return hasChinese(gram) && !COMMON.contains(gram);
    }

    private static Set<String> gramsOf(String text) {
        int[] signs = text.codePoints().toArray();
        Set<String> grams = new LinkedHashSet<>();
        for (int i = 0; i + 1 < signs.length; i++) {
            int length = isChinese(signs[i]) || isChinese(signs[i + 1]) ? 2 : 3;
            if (areLetters(signs, i, length) && (length == 2 || !isChinese(signs[i + 2]))) {
                grams.add(GRAM + new String(signs, i, length));
            }
        }
        return grams;
    }

    private static boolean areLetters(int[] signs, int from, int length) {
        return from + length <= signs.length
                && Arrays.stream(signs, from, from + length).allMatch(Character::isLetterOrDigit);
    }

    private static boolean isChinese(int sign) {
        return Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN;
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
