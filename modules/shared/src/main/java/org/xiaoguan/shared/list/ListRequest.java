package org.xiaoguan.shared.list;

/**
 * Which part of a list is wanted, in which order.
 *
 * @param first index of the first row, from 0
 * @param size rows wanted, 1 to {@value #MAX_SIZE}
 * @param sort name of a sort field that the list allows; null for the list's own order
 * @param descending whether the order is reversed
 * @param counted whether the count of the whole result is wanted; else the rows read count
 */
public record ListRequest(int first, int size, String sort, boolean descending, boolean counted) {
    public static final int MAX_SIZE = 100;

    public ListRequest {
        first = Math.max(first, 0);
        size = Math.min(Math.max(size, 1), MAX_SIZE);
    }

    public ListRequest(int first, int size, String sort, boolean descending) {
        this(first, size, sort, descending, true);
    }

    /** The first rows in the list's own order, however many there are: a large table is counted slower than looked into. */
    public static ListRequest glance(int size) {
        return new ListRequest(0, size, null, false, false);
    }

    /** The first rows in the list's own order. */
    public static ListRequest firstRows(int size) {
        return new ListRequest(0, size, null, false);
    }
}
