package org.xiaoguan.administration.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;

/** How values read in the audit trail. */
final class AuditText {
    private static final int MAX_LENGTH = 2000;

    private AuditText() {}

    static String of(Object value) {
        if (value == null) {
            return null;
        }
        String text;
        if (value instanceof BigDecimal number) {
            text = number.toPlainString();
        } else if (value instanceof Collection<?> many) {
            text = many.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        } else {
            text = value.toString();
        }
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
    }
}
