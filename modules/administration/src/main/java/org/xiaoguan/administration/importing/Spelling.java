package org.xiaoguan.administration.importing;

import java.util.Locale;

/** Whether two texts are the same but for a slip of the pen. */
final class Spelling {
    private static final int SLIPS = 2;
    private static final int LEAST = 5;

    private Spelling() {}

    /** Whether at most two letters are wrong, missing or too many; short words may well be other words. */
    static boolean isNear(String one, String other) {
        String a = one.strip().toLowerCase(Locale.ROOT);
        String b = other.strip().toLowerCase(Locale.ROOT);
        return Math.min(a.length(), b.length()) >= LEAST
                && Math.abs(a.length() - b.length()) <= SLIPS
                && distance(a, b) <= SLIPS;
    }

    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
