package org.xiaoguan.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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

    @Test
    void itsPartsCanBeReadAsAStream() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter book = new XlsxWriter(out, "<&\">", KINDS)) {
            book.head(List.of("a", "b", "c", "d"));
            book.row(Arrays.asList("<b>&amp;\u0000\ud800 \"😀\r\n", null, null, null));
        }
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.readAllBytes();
                parts.add(entry.getName());
            }
        }
        assertThat(parts).contains("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml");
        assertThat(read(out).get(1).getCellText(0)).isEqualTo("<b>&amp; \"😀\r\n");
    }

    @Test
    void columnsBeyondTheTwentySixthHaveTwoLetters() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702))
                .extracting(XlsxWriter::letters)
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    private static List<Row> read(ByteArrayOutputStream out) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return book.getFirstSheet().read();
        }
    }
}
