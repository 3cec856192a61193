package org.xiaoguan.crm.customer;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.xiaoguan.shared.BusinessException;

/** Phone numbers as people write them, and what two spellings of one number have in common. */
public final class Phone {
    public static final int MAX_LENGTH = 40;

    private static final int FEWEST_DIGITS = 5;
    private static final Pattern ALLOWED = Pattern.compile("[\\d\\s()+\\-/.,*#转]*");
    private static final Pattern OF_CHINA = Pattern.compile("^(\\+\\s*86|0086|86(?=1\\d{10}$))");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");

    private Phone() {}

    /** Refuses what is no phone number; nothing typed is fine. */
    public static void check(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return;
        }
        if (typed.length() > MAX_LENGTH) {
            throw BusinessException.at(field, "error.too-long", MAX_LENGTH);
        }
        if (!ALLOWED.matcher(halfWidth(typed)).matches() || key(typed).length() < FEWEST_DIGITS) {
            throw BusinessException.at(field, "error.phone");
        }
    }

    /** The digits without the country's and the trunk's prefix; null when there are none. */
    public static String key(String typed) {
        if (typed == null) {
            return null;
        }
        String local = OF_CHINA.matcher(halfWidth(typed).strip()).replaceFirst("");
        String digits = NOT_A_DIGIT.matcher(local).replaceAll("").replaceFirst("^0+", "");
        return digits.isEmpty() ? null : digits;
    }

    private static String halfWidth(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }
}
