package org.xiaoguan.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedTextTest {
    @Test
    void cellsAndRowsOfASpreadsheet() {
        assertThat(PastedText.rows("1\t2\r\n3\t4\r\n")).containsExactly(List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void quotedCellsMayHoldTabsLineEndsAndQuotes() {
        assertThat(PastedText.rows("\"a\tb\"\t\"50 \"\"mm\"\"\"\n\"c\nd\""))
                .containsExactly(List.of("a\tb", "50 \"mm\""), List.of("c\nd"));
    }

    @Test
    void emptyCellsKeepTheirPlace() {
        assertThat(PastedText.rows("\t\t5")).containsExactly(List.of("", "", "5"));
        assertThat(PastedText.rows("")).isEmpty();
    }
}
