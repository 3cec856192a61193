package org.xiaoguan.projects.timeline;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Arguments of a text kept in one column, each with a letter for its type, so that the reader's language formats them. */
final class Arguments {
    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 200;

    private Arguments() {}

    static String write(List<Serializable> arguments) {
        return arguments.stream().map(Arguments::one).collect(Collectors.joining(SEPARATOR));
    }

    static List<Serializable> read(String stored) {
        return stored.isEmpty()
                ? List.of()
                : Arrays.stream(stored.split(SEPARATOR, -1)).map(Arguments::one).toList();
    }

    private static String one(Serializable argument) {
        if (argument instanceof LocalDate) {
            return "d" + argument;
        }
        if (argument instanceof Number) {
            return "n" + new BigDecimal(argument.toString()).toPlainString();
        }
        String text = String.valueOf(argument).replace(SEPARATOR, " ");
        return "s"
                + text.substring(
                        0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))));
    }

    private static Serializable one(String stored) {
        String value = stored.substring(1);
        return switch (stored.charAt(0)) {
            case 'd' -> LocalDate.parse(value);
            case 'n' -> new BigDecimal(value);
            default -> value;
        };
    }
}
