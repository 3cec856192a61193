package org.xiaoguan.administration.user;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.xiaoguan.shared.SearchText;

/**
 * Proposes user names of people's names within the rule: 3 to 10 letters and digits. 陈志杰 is chenzj, Anna Snelling is
 * asnelling; whoever comes later with the same gets a number.
 */
public final class Usernames {
    private static final int LEAST = 3;
    private static final int MOST = 10;

    private Usernames() {}

    /** @param taken whether somebody has the user name, whatever its case */
    public static String propose(String name, Predicate<String> taken) {
        String base = base(name);
        if (base.length() >= LEAST && !taken.test(base)) {
            return base;
        }
        for (int number = base.length() < LEAST ? 1 : 2; ; number++) {
            String end = String.valueOf(number);
            String start = base.substring(0, Math.min(base.length(), MOST - end.length()));
            String zeros = "0".repeat(Math.max(0, LEAST - start.length() - end.length()));
            if (!taken.test(start + zeros + end)) {
                return start + zeros + end;
            }
        }
    }

    private static String base(String name) {
        boolean chinese = name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        List<String> words = words(name);
        if (words.isEmpty()) {
            return "user";
        }
        String surname = words.remove(chinese ? 0 : words.size() - 1);
        StringBuilder initials = new StringBuilder();
        if (chinese) {
            words.forEach(word -> initials.append(word.charAt(0)));
        } else if (!words.isEmpty()) {
            initials.append(words.get(0).charAt(0));
        }
        String base = chinese ? surname + initials : initials + surname;
        return base.length() <= MOST ? base : base.substring(0, MOST);
    }

    /** The syllables of a Chinese name and the words of any other, in plain letters. */
    private static List<String> words(String name) {
        String plain = Normalizer.normalize(SearchText.pinyin(name), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : plain.split("\\s+", -1)) {
            String letters = word.replaceAll("[^a-z0-9]", "");
            if (!letters.isEmpty()) {
                words.add(letters);
            }
        }
        return words;
    }
}
