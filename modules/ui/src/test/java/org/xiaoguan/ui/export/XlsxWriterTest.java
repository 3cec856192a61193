package org.xiaoguan.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class XlsxWriterTest {
    private static final List<ExportColumn.Kind> KINDS =
            List.of(ExportColumn.Kind.TEXT, ExportColumn.Kind.MONEY, ExportColumn.Kind.DATE, ExportColumn.Kind.INSTANT);

    @Test
    void figuresAndDatesAreTrueOnesAndTextIsNeverAFormula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter book = new XlsxWriter(out, "项目/列表", KINDS)) {
            book.head(List.of("名称", "金额", "日期", "时间"));
            book.row(Arrays.asList(
                    "=HYPERLINK(\"x\")",
                    new BigDecimal("-1234.50"),
                    LocalDate.of(2026, 11, 21),
                    Instant.parse("2026-11-21T01:41:00Z")));
            book.row(Arrays.asList("保温板 😀", null, null, null));
        }

        List<Row> rows = read(out);
        Row first = rows.get(1);
        assertThat(rows.get(0).getCellText(1)).isEqualTo("金额");
        assertThat(first.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(first.getCellText(0)).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(first.getCellAsNumber(1))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("-1234.5"));
        assertThat(first.getCellAsDate(2)).contains(LocalDateTime.of(2026, 11, 21, 0, 0));
        assertThat(first.getCellAsDate(3)).contains(LocalDateTime.of(2026, 11, 21, 9, 41));
        assertThat(rows.get(2).getCellText(0)).isEqualTo("保温板 😀");
    }

    @Test
    void anEmptyResultIsAWorkbookWithHeads() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter book = new XlsxWriter(out, "空", KINDS)) {
            book.head(List.of("a", "b", "c", "d"));
        }
        assertThat(read(out)).hasSize(1);
    }

    private static List<Row> read(ByteArrayOutputStream out) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getFirstSheet().read();
        }
    }
}
