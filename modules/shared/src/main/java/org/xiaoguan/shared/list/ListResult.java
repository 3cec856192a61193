package org.xiaoguan.shared.list;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param rows the rows of this page
 * @param count rows in the whole result
 */
public record ListResult<T>(List<T> rows, long count) {
    public ListResult {
        rows = List.copyOf(rows);
    }

    /** The same page of something else. */
    public <R> ListResult<R> map(Function<T, R> function) {
        return new ListResult<>(rows.stream().map(function).toList(), count);
    }
}
