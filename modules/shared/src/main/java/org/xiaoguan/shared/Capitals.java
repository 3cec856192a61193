package org.xiaoguan.shared;

import java.math.BigDecimal;

/**
 * Amounts in Chinese capitals (大写金额) as banks ask for them: 325.04 is 人民币叁佰贰拾伍元零肆分. Zeros inside are read as
 * one 零, those at the end of a group of four are not read, and 零 stands for a missing unit before 角 or 分.
 */
public final class Capitals {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万"};

    private Capitals() {}

    /**
     * @param amount with at most two decimals and below 10^16
     */
    public static String of(BigDecimal amount) {
        long cents = amount.abs().movePointRight(2).longValueExact();
        long yuan = cents / 100;
        int jiao = (int) (cents / 10 % 10);
        int fen = (int) (cents % 10);
        StringBuilder text = new StringBuilder("人民币");
        if (amount.signum() < 0) {
            text.append('负');
        }
        if (yuan > 0 || cents == 0) {
            text.append(whole(yuan)).append('元');
        }
        if (jiao == 0 && fen == 0) {
            return text.append('整').toString();
        }
        boolean gap = yuan > 0 && (jiao == 0 || yuan % 10 == 0);
        if (gap) {
            text.append('零');
        }
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append('角');
        }
        if (fen > 0) {
            text.append(DIGITS.charAt(fen)).append('分');
        }
        return text.toString();
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return "零";
        }
        StringBuilder text = new StringBuilder();
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int digits = (int) (yuan / power(group) % 10_000);
            if (digits > 0) {
                if (!text.isEmpty() && (digits < 1000 || zeroGroupBefore(yuan, group))) {
                    text.append('零');
                }
                text.append(group(digits)).append(GROUPS[group]);
            }
            // 万亿: the 亿 is said even when its own group is empty.
            if (group == 2 && digits == 0 && yuan / power(3) > 0) {
                text.append('亿');
            }
        }
        return text.toString();
    }

    private static boolean zeroGroupBefore(long yuan, int group) {
        return yuan / power(group + 1) % 10_000 == 0;
    }

    private static long power(int group) {
        long power = 1;
        for (int i = 0; i < group; i++) {
            power *= 10_000;
        }
        return power;
    }

    private static String group(int digits) {
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        int divisor = 1000;
        for (int place = 3; place >= 0; place--, divisor /= 10) {
            int digit = digits / divisor % 10;
            if (digit == 0) {
                zero = !text.isEmpty();
                continue;
            }
            if (zero) {
                text.append('零');
            }
            text.append(DIGITS.charAt(digit)).append(PLACES[place]);
            zero = false;
        }
        return text.toString();
    }
}
