package org.xiaoguan.administration.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.ImportUnique;
import org.xiaoguan.shared.Violation;

class SeenValuesTest {
    private final SeenValues seen = new SeenValues();

    @Test
    void refusesALaterRowAtItsOwnColumnInTheWordsOfTheFirst() {
        seen.add(2, List.of(unique("phone", "phone 1", null)));

        assertThat(seen.add(5, List.of(unique("mobile", "phone 1", null))))
                .containsExactly(new Violation("mobile", "import.cell.twice", List.of(taken("phone"), 2)));
    }

    @Test
    void letsOneHolderHaveAValueInSeveralRows() {
        seen.add(2, List.of(unique("phone", "phone 1", 7L)));

        assertThat(seen.add(3, List.of(unique("phone", "phone 1", 7L)))).isEmpty();
        assertThat(seen.add(4, List.of(unique("phone", "phone 1", 8L)))).hasSize(1);
    }

    @Test
    void letsOneRowHaveAValueTwice() {
        assertThat(seen.add(2, List.of(unique("phone", "phone 1", null), unique("mobile", "phone 1", null))))
                .isEmpty();
    }

    @Test
    void saysOneReasonAColumn() {
        seen.add(2, List.of(unique("name", "row a", null), unique("name", "name a", null)));

        assertThat(seen.add(3, List.of(unique("name", "row a", null), unique("name", "name a", null))))
                .hasSize(1);
    }

    private static ImportUnique unique(String column, String value, Long holder) {
        return new ImportUnique(value, holder, taken(column));
    }

    private static Violation taken(String column) {
        return new Violation(column, "error.duplicate", List.of());
    }
}
