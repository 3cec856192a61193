package org.xiaoguan.shared;

import java.util.Locale;

/** Unified social credit codes (统一社会信用代码) by GB 32100-2015: 18 signs, the last one computed from the others. */
public final class CreditCode {
    public static final int LENGTH = 18;

    /** The signs in the order of their values; I, O, S, V and Z are not used. */
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int MODULUS = SIGNS.length();

    private CreditCode() {}

    /**
     * The code as it is stored: without blanks, in capitals, half width.
     *
     * @return null when nothing was typed
     * @throws BusinessException that says what is wrong with it
     */
    public static String check(String field, String typed) {
        String code = normal(typed);
        if (code.isEmpty()) {
            return null;
        }
        if (code.length() != LENGTH) {
            throw BusinessException.at(field, "error.credit-code.length", code.length());
        }
        for (int i = 0; i < LENGTH; i++) {
            if (SIGNS.indexOf(code.charAt(i)) < 0) {
                throw BusinessException.at(field, "error.credit-code.sign", code.substring(i, i + 1), i + 1);
            }
        }
        if (checkSign(code) != code.charAt(LENGTH - 1)) {
            throw BusinessException.at(field, "error.credit-code.check");
        }
        return code;
    }

    /** What the last sign must be, computed from the first seventeen. */
    public static char checkSign(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += SIGNS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return SIGNS.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    private static String normal(String typed) {
        return typed == null
                ? ""
                : NameKey.halfWidth(typed).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
