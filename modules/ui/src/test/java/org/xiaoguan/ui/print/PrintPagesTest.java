package org.xiaoguan.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class PrintPagesTest {
    @Property
    void thePagesHoldAllLinesInOrderAndTheirSubtotalsAddUp(
            @ForAll List<@BigRange(min = "-100000", max = "100000") @Scale(2) BigDecimal> amounts,
            @ForAll @IntRange(min = 1, max = 30) int rows) {
        PrintPages<BigDecimal> printed = PrintPages.of(amounts, rows, Function.identity());

        assertThat(printed.pages().stream()
                        .flatMap(page -> page.lines().stream())
                        .toList())
                .isEqualTo(amounts);
        assertThat(printed.pages()).allMatch(page -> page.lines().size() <= rows);
        assertThat(printed.pages().stream().map(PrintPages.Page::subtotal).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(printed.total());
    }

    @Test
    void aDocumentWithoutLinesStillHasAPage() {
        PrintPages<BigDecimal> printed = PrintPages.of(List.of(), 10, Function.identity());
        assertThat(printed.pages()).singleElement().matches(PrintPages.Page::isLast);
        assertThat(printed.total()).isEqualTo("0.00");
    }

    @Test
    void linesAreNumberedThroughAllPages() {
        PrintPages<BigDecimal> printed =
                PrintPages.of(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE), 2, Function.identity());
        assertThat(printed.pages().get(1).lineNumber(0)).isEqualTo(3);
    }
}
