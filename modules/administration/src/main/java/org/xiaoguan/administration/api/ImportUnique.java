package org.xiaoguan.administration.api;

import java.util.Objects;
import org.xiaoguan.shared.Violation;

/**
 * A value that a row takes for its record alone, so that a later row of the same file is refused it like a stranger is.
 *
 * @param value the value with what it is in front, spelt as the service compares it: {@code phone 13800138000}
 * @param holder who has it: rows of one holder may share it; null when the row's record has it alone
 * @param taken what the service says to whoever brings the value again, at the column that it has here
 */
public record ImportUnique(String value, Object holder, Violation taken) {
    /** Whether the other row may not have it too. */
    public boolean excludes(ImportUnique other) {
        return holder == null || !Objects.equals(holder, other.holder);
    }
}
