package org.xiaoguan.administration.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.spreadsheet.SheetCell;
import org.xiaoguan.shared.Violation;

class ReadingCellsTest {
    private final List<Object> taken = new ArrayList<>();

    @Test
    void leavesAFieldAloneWhoseColumnIsMissingAndEmptiesItWhenTheCellIsEmpty() {
        cells("other", "x").text("note", taken::add);
        assertThat(taken).isEmpty();
        cells("note", "").text("note", taken::add);
        assertThat(taken).containsExactly((Object) null);
    }

    @Test
    void withoutItsEmptyCellsARowLeavesFieldsAlone() {
        cells("note", "").filled().text("note", taken::add);
        assertThat(taken).isEmpty();
        cells("note", "x").filled().text("note", taken::add);
        assertThat(taken).containsExactly("x");
    }

    @Test
    void readsNumbersAsPeopleWriteThem() {
        for (String typed : List.of("1234.5", "1,234.5", "１２３４．５", "+1234.5")) {
            cells("price", typed).decimal("price", taken::add);
        }
        assertThat(taken).hasSize(4).allMatch(value -> ((BigDecimal) value).compareTo(new BigDecimal("1234.5")) == 0);
    }

    @Test
    void refusesWhatIsNoNumber() {
        for (String typed : List.of("1e5", "12,34", "十", "=1+1", "1.2.3")) {
            ImportCells cells = cells("price", typed);
            cells.decimal("price", taken::add);
            assertThat(cells.unreadable()).extracting(Violation::key).containsExactly("import.cell.number");
        }
        ImportCells cells = cells("rate", "13.0");
        cells.whole("rate", taken::add);
        assertThat(cells.unreadable()).extracting(Violation::field).containsExactly("rate");
        assertThat(taken).isEmpty();
    }

    @Test
    void readsDatesThatCanBeOnlyOneDay() {
        for (String typed :
                List.of("2026-11-21", "2026/11/21", "2026年11月21日", "20261121", "46347", "11/21/2026", "21.11.2026")) {
            cells("day", typed).date("day", taken::add);
        }
        assertThat(taken).hasSize(7).containsOnly(LocalDate.of(2026, 11, 21));
    }

    @Test
    void asksOnceWhetherTheMonthOrTheDayComesFirst() {
        ImportCells cells = cells("day", "3/4/2026");
        cells.date("day", taken::add);
        assertThat(taken).isEmpty();
        assertThat(cells.unreadable())
                .containsExactly(new Violation("day", "import.cell.date.either", List.of("2026-03-04", "2026-04-03")));
        assertThat(cells.unknown()).containsOnlyKeys("day");
        cells("day", "4/4/2026").date("day", taken::add);
        assertThat(taken).containsExactly(LocalDate.of(2026, 4, 4));
    }

    @Test
    void refusesWhatIsNoDate() {
        for (String typed : List.of("11-21", "13/13/2026", "2026-02-30", "soon", "99999")) {
            ImportCells cells = cells("day", typed);
            cells.date("day", taken::add);
            assertThat(cells.unreadable()).as(typed).extracting(Violation::key).containsExactly("import.cell.date");
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void readsYesAndNoInEitherLanguage() {
        for (String typed : List.of("是", "YES", "1", "否", "no", "")) {
            cells("closed", typed).flag("closed", taken::add);
        }
        assertThat(taken).containsExactly(true, true, true, false, false, false);
    }

    @Test
    void takesOneOfTheChoicesWhateverTheCase() {
        cells("grade", "HIGH").choice("grade", () -> Map.of("高档", 3, "High", 3), taken::add);
        assertThat(taken).containsExactly(3);
        ImportCells wrong = cells("grade", "best");
        wrong.choice("grade", () -> Map.of("High", 3), taken::add);
        assertThat(wrong.unreadable()).extracting(Violation::key).containsExactly("import.cell.choice");
    }

    @Test
    void saysOneReasonACell() {
        ImportCells cells = new ImportCells(2, Map.of("price", new SheetCell("=", "import.cell.formula")));
        cells.decimal("price", taken::add);
        cells.decimal("price", taken::add);
        assertThat(cells.unreadable()).extracting(Violation::key).containsExactly("import.cell.formula");
    }

    private static ImportCells cells(String column, String text) {
        return new ImportCells(2, Map.of(column, SheetCell.of(text)));
    }
}
