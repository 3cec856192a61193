package org.xiaoguan.administration.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.spreadsheet.SheetCell;
import org.xiaoguan.administration.spreadsheet.SheetRow;

class ReadingHeadingsTest {
    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("code", "编码/Code", "BW-01"),
            ImportColumn.required("name", "名称/Name", "保温板").called("product"),
            ImportColumn.optional("note", "备注/Note", ""));

    private static final ImportHeadings.Labels LABELS =
            column -> List.of(column.labelKey().split("/"));

    @Test
    void knowsHeadingsOfOtherSystemsAndThoseThatSomebodyTold() {
        ImportHeadings headings = of(told("", "item no", "code", "", "colour", "-"), "item no", "Product", "colour");

        assertThat(headings.unknown()).isEmpty();
        assertThat(headings.missing("code", ImportMode.BOTH)).isEmpty();
        assertThat(headings.cells(row(2, "X-1", "板", "red")).text("name")).isEqualTo("板");
        assertThat(of(Meanings.NONE, "item no", "Product", "colour").unknown()).containsExactly("item no", "colour");
    }

    @Test
    void aColumnIsNotMissedWhenItWasToldWhatStandsForIt() {
        assertThat(of(told("name", "", "nameless"), "code").missing("code", ImportMode.BOTH))
                .isEmpty();
        assertThat(of(Meanings.NONE, "code").missing("code", ImportMode.BOTH))
                .extracting(ImportColumn::key)
                .containsExactly("name");
    }

    /** Column, text and meaning, one after another. */
    private static Meanings told(String... told) {
        List<ImportWord> words = new ArrayList<>();
        for (int i = 0; i < told.length; i += 3) {
            ImportWord word = new ImportWord("kind", told[i], told[i + 1]);
            word.mean(told[i + 2], 1, Instant.EPOCH);
            words.add(word);
        }
        return Meanings.of(words);
    }

    @Test
    void knowsHeadingsInEitherLanguageInAnyOrder() {
        ImportHeadings headings = read(ImportMode.BOTH, "Name*", "编码");
        ImportCells cells = headings.cells(row(7, "板", "X-1"));

        assertThat(cells.number()).isEqualTo(7);
        assertThat(cells.text("code")).isEqualTo("X-1");
        assertThat(cells.text("name")).isEqualTo("板");
        assertThat(cells.text("note")).isNull();
    }

    @Test
    void passesOverBlanksWidthAndCase() {
        ImportCells cells = read(ImportMode.BOTH, " ｎａｍｅ *", "编 码").cells(row(7, "板", "X-1"));

        assertThat(cells.text("code")).isEqualTo("X-1");
        assertThat(cells.text("name")).isEqualTo("板");
    }

    @Test
    void namesHeadingsThatItDoesNotKnow() {
        assertThatThrownBy(() -> read(ImportMode.BOTH, "编码", "名称", "单价", "编码"))
                .hasMessageContaining("file: import.heading.unknown[单价、编码]");
    }

    @Test
    void namesColumnsThatAreMissing() {
        assertThatThrownBy(() -> read(ImportMode.BOTH, "备注"))
                .hasMessageContaining("file: import.heading.missing[编码、名称]");
    }

    @Test
    void needsNoMoreThanTheColumnToMatchByWhereItOnlyUpdates() {
        assertThat(read(ImportMode.UPDATE, "编码", "备注")
                        .cells(row(2, "X-1", "neu"))
                        .text("note"))
                .isEqualTo("neu");
        assertThatThrownBy(() -> read(ImportMode.UPDATE, "名称")).hasMessageContaining("import.heading.missing[编码]");
    }

    @Test
    void passesOverTheExampleOfTheTemplate() {
        ImportHeadings headings = read(ImportMode.CREATE, "编码*", "名称*", "备注");
        assertThat(headings.isExample(headings.cells(row(2, "BW-01", "保温板")))).isTrue();
        assertThat(headings.isExample(headings.cells(row(2, "BW-01", "保温板", "真的"))))
                .isFalse();
    }

    private static ImportHeadings read(ImportMode mode, String... headings) {
        return of(Meanings.NONE, headings).complete(LABELS, "code", mode);
    }

    private static ImportHeadings of(Meanings meanings, String... headings) {
        return ImportHeadings.of(row(1, headings), COLUMNS, LABELS, meanings);
    }

    private static SheetRow row(int number, String... texts) {
        return new SheetRow(number, Stream.of(texts).map(SheetCell::of).toList());
    }
}
