package org.xiaoguan.ui.field;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type and paste them: with separators, full-width digits, a currency sign. */
final class TypedNumber {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d{1,18}(\\.\\d{0,12})?|\\.\\d{1,12})");
    private static final Pattern IGNORED = Pattern.compile("[\\s,\u00a5\u3000']");

    private TypedNumber() {}

    /** The number; empty when it is none. */
    static Optional<BigDecimal> read(String typed) {
        String text = IGNORED.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .replace('\u2212', '-');
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
