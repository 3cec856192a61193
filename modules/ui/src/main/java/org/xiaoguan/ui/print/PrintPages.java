package org.xiaoguan.ui.print;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.xiaoguan.shared.Money;

/**
 * Lines spread over printed pages, each with its subtotal.
 *
 * @param pages at least one, also without lines
 * @param total sum of all lines
 */
public record PrintPages<T>(List<Page<T>> pages, BigDecimal total) {

    /**
     * One printed page.
     *
     * @param number from 1
     * @param of how many there are
     * @param firstLine number of its first line, from 1
     * @param subtotal sum of its lines
     */
    public record Page<T>(int number, int of, int firstLine, List<T> lines, BigDecimal subtotal) {
        public boolean isLast() {
            return number == of;
        }

        /** Number of a line of this page by its index. */
        public int lineNumber(int index) {
            return firstLine + index;
        }
    }

    /** Spreads the lines; the amount of a line that has none is null. */
    public static <T> PrintPages<T> of(List<T> lines, int rowsPerPage, Function<T, BigDecimal> amount) {
        int count = Math.max(1, (lines.size() + rowsPerPage - 1) / rowsPerPage);
        List<Page<T>> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int first = i * rowsPerPage;
            List<T> part = lines.subList(first, Math.min(first + rowsPerPage, lines.size()));
            pages.add(new Page<>(i + 1, count, first + 1, List.copyOf(part), sum(part, amount)));
        }
        return new PrintPages<>(List.copyOf(pages), sum(lines, amount));
    }

    private static <T> BigDecimal sum(List<T> lines, Function<T, BigDecimal> amount) {
        return lines.stream().map(amount).filter(a -> a != null).reduce(Money.ZERO, BigDecimal::add);
    }
}
