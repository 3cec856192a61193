package org.xiaoguan.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that are given and not added: a draft's cells are known by the number of their row only. */
class GivenRowsTest {
    private final Grid<Row> grid = new Grid<>(() -> new Row("-"));

    @Test
    void standInTheOrderOfTheDraft() {
        assertThat(loaded("3", "1")).containsExactly("3", "1", "2");
    }

    @Test
    void leaveAnEmptyRowForWhatIsGone() {
        assertThat(loaded("9", "2", "8")).containsExactly("-", "2", "-", "1", "3");
    }

    @Test
    void standAsGivenWithoutADraftOrWhenItDoesNotTell() {
        assertThat(loaded()).containsExactly("1", "2", "3");
        assertThat(loaded(null, null)).containsExactly("1", "2", "3");
    }

    private List<String> loaded(String... drafted) {
        List<Row> given = List.of(new Row("1"), new Row("2"), new Row("3"));
        grid.load(given, Row::id, Arrays.asList(drafted));
        return grid.getLines().stream().map(Row::id).toList();
    }

    private record Row(String id) implements GridLine {
        @Override
        public boolean isBlank() {
            return id.equals("-");
        }

        @Override
        public void paste(String cell, String text) {}
    }
}
