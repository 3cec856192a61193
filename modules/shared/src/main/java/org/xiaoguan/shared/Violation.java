package org.xiaoguan.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One broken rule.
 *
 * @param field path of the field as the form names it, such as {@code quantity} or {@code lines[2].quantity}; null when
 *     the rule concerns the whole document
 * @param key message key; the text says what is wrong and what would be right
 * @param arguments values for the text: numbers, dates and strings are formatted in the reader's language
 */
public record Violation(String field, String key, List<Serializable> arguments) implements Serializable {
    public Violation {
        arguments = List.copyOf(arguments);
    }
}
