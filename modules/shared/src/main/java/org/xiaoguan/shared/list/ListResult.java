package org.xiaoguan.shared.list;

import java.util.List;

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
}
