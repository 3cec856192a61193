package org.xiaoguan.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaoguan.ui.grid.Typed;
import org.xiaoguan.ui.text.Formats;

class TypingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @ValueSource(strings = {"1,234.5", "¥1234.50", " 1 234.5 ", "1234.500", "１２３４．５", "+1234.5"})
    void numbersAreReadAsPeopleWriteThem(String typed) {
        assertThat(TypedNumber.read(typed))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("1234.5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1.2.3", "1e5", "--1", "=1+1", "", ".", "12345678901234567890"})
    void whatIsNoNumberIsNotGuessed(String typed) {
        assertThat(TypedNumber.read(typed)).isEmpty();
    }

    @Property
    void whatIsShownIsReadAsTheSame(
            @ForAll @BigRange(min = "-9999999999999", max = "9999999999999") @Scale(2) BigDecimal amount) {
        assertThat(TypedNumber.read(Formats.money(amount)))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026/11/21", "2026.11.21", "20261121", "2026年11月21日", "11-21"})
    void datesAreReadAsPeopleWriteThem(String typed) {
        assertThat(TypedDate.read(typed, TODAY)).contains(LocalDate.of(2026, 11, 21));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "20261", "tomorrow", "2026-13-01", "21-11-2026"})
    void whatIsNoDateIsNotGuessed(String typed) {
        assertThat(TypedDate.read(typed, TODAY)).isEmpty();
    }

    /** A score of nothing is a score, and no weight but an empty cell is none. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "０"})
    void nothingIsANumberInACell(String typed) {
        PlainCellConverter cell = new PlainCellConverter();
        Typed read = cell.getAsObject(null, null, typed);
        assertThat(read.isBlank()).isFalse();
        assertThat(read.value()).isEqualByComparingTo("0");
        assertThat(cell.getAsString(null, null, read)).isEqualTo("0");
    }

    @Test
    void anEmptyCellIsNoNumber() {
        PlainCellConverter cell = new PlainCellConverter();
        Typed read = cell.getAsObject(null, null, " ");
        assertThat(read.isBlank()).isTrue();
        assertThat(cell.getAsString(null, null, read)).isEmpty();
    }
}
