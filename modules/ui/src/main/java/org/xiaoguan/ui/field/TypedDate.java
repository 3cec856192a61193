package org.xiaoguan.ui.field;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people type them: 2026-11-21, 2026/11/21, 20261121, 2026年11月21日, and 11-21 for this year. */
public final class TypedDate {
    private static final Pattern SEPARATED = Pattern.compile("(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private TypedDate() {}

    /** The date; empty when it is none. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        for (Pattern pattern : new Pattern[] {SEPARATED, COMPACT}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return date(matcher, today);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher parts, LocalDate today) {
        int year = parts.group(1) == null ? today.getYear() : Integer.parseInt(parts.group(1));
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
