package org.xiaoguan.administration.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.ImportColumn;
import org.xiaoguan.administration.spreadsheet.SheetCell;
import org.xiaoguan.administration.spreadsheet.SheetRow;

class ReadingHeadingsTest {
    private static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("code", "编码/Code", "BW-01"),
            ImportColumn.required("name", "名称/Name", "保温板"),
            ImportColumn.optional("note", "备注/Note", ""));

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
        return ImportHeadings.of(
                row(1, headings), COLUMNS, column -> List.of(column.labelKey().split("/")), "code", mode);
    }

    private static SheetRow row(int number, String... texts) {
        return new SheetRow(number, Stream.of(texts).map(SheetCell::of).toList());
    }
}
