package org.xiaoguan.shared.list;

/**
 * Which part of a list is wanted, in which order.
 *
 * @param first index of the first row, from 0
 * @param size rows wanted, 1 to {@value #MAX_SIZE}
 * @param sort name of a sort field that the list allows; null for the list's own order
 * @param descending whether the order is reversed
 */
public record ListRequest(int first, int size, String sort, boolean descending) {
    public static final int MAX_SIZE = 100;

    public ListRequest {
        first = Math.max(first, 0);
        size = Math.min(Math.max(size, 1), MAX_SIZE);
    }

    /** The first rows in the list's own order. */
    public static ListRequest firstRows(int size) {
        return new ListRequest(0, size, null, false);
    }
}
