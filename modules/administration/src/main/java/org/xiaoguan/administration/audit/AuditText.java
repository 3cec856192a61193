package org.xiaoguan.administration.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** How values read in the audit trail. */
final class AuditText {
    /** Parts the values of a collection. */
    static final String PART = "\n";

    private static final int MAX_LENGTH = 2000;
    private static final int MAX_LENGTH_MANY = 20_000;

    private AuditText() {}

    static String of(Object value) {
        if (value == null) {
            return null;
        }
        String text;
        if (value instanceof BigDecimal number) {
            text = number.toPlainString();
        } else if (value instanceof Collection<?> many) {
            text = many.stream().map(String::valueOf).sorted().collect(Collectors.joining(PART));
        } else {
            text = value.toString();
        }
        int max = value instanceof Collection<?> ? MAX_LENGTH_MANY : MAX_LENGTH;
        return text.length() <= max ? text : text.substring(0, max);
    }
}
