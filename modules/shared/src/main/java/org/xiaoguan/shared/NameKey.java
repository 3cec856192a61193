package org.xiaoguan.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What two spellings of one company's name have in common: width, case, blanks, signs and the legal form do not count.
 * 湖南恒泰建材（集团）有限公司 and 湖南恒泰建材集团有限责任公司 are one.
 */
public final class NameKey {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern CHINESE_FORM = Pattern.compile("(股份有限公司|有限责任公司|有限公司|公司)$");
    private static final Pattern WESTERN_FORM =
            Pattern.compile("(?<= )((co|company) )?(ltd|limited|inc|corp|corporation|llc|gmbh|ag|plc)$");

    private NameKey() {}

    /** The key of a name; empty when the name holds no letter or digit. */
    public static String of(String name) {
        if (name == null) {
            return "";
        }
        String words = SIGNS.matcher(halfWidth(name).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        String plain = WESTERN_FORM.matcher(words).replaceFirst("").replace(" ", "");
        String stem = CHINESE_FORM.matcher(plain).replaceFirst("");
        return stem.isEmpty() ? plain : stem;
    }

    static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
