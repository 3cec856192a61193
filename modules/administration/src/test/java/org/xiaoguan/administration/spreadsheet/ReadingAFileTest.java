package org.xiaoguan.administration.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.xiaoguan.shared.BusinessException;

class ReadingAFileTest {
    private static final Charset GBK = Charset.forName("GBK");

    @Test
    void readsCommaSeparatedTextInUtf8AndGbk() {
        String text = "编码,名称\r\nBW-01,保温板\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, GBK)) {
            assertThat(texts("a.csv", text.getBytes(charset)))
                    .containsExactly(List.of("编码", "名称"), List.of("BW-01", "保温板"));
        }
        assertThat(texts("a.csv", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8))
                        .get(0))
                .containsExactly("编码", "名称");
    }

    @Test
    void readsQuotedFieldsWithCommasQuotesAndLines() {
        byte[] content = "a,\"b, \"\"c\"\"\nd\",\ne,5\"\n".getBytes(StandardCharsets.UTF_8);
        assertThat(texts("a.csv", content)).containsExactly(List.of("a", "b, \"c\"\nd", ""), List.of("e", "5\""));
    }

    @Test
    void takesOffWhatGuardsATextFromBeingAFormula() {
        byte[] content = "'+86 138,'-,'plain,''=x,O'Brien".getBytes(StandardCharsets.UTF_8);
        assertThat(texts("a.csv", content)).containsExactly(List.of("+86 138", "-", "'plain", "'=x", "O'Brien"));
    }

    @Test
    void passesOverEmptyRowsAndKeepsTheirNumbers() {
        List<SheetRow> rows = rows("a.csv", "a\n\n,\nb".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 4);
    }

    @Test
    void refusesAQuotationMarkThatSwallowsTheFile() {
        byte[] content = ("a\n\"" + "x".repeat(40_000)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> rows("a.csv", content)).hasMessageContaining("import.file.unclosed[2]");
    }

    @Test
    void refusesAQuotationMarkThatIsNeverClosedAndNamesItsRow() {
        for (String content : List.of("a,b\n\"1\n2\",x\nO4,\"open,1,2\n5,6\n", "a,b\n\n3,\"", "a,b\n\n\"x\"\"")) {
            assertThatThrownBy(() -> rows("a.csv", content.getBytes(StandardCharsets.UTF_8)))
                    .hasMessageContaining("import.file.unclosed[3]");
        }
        assertThat(texts("a.csv", "a,\"b\"".getBytes(StandardCharsets.UTF_8))).containsExactly(List.of("a", "b"));
    }

    @Test
    void refusesMoreRowsThanItReads() {
        byte[] content = "a\n".repeat(Spreadsheet.MAX_ROWS + 1).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> rows("a.csv", content)).hasMessageContaining("import.file.too-many-rows[200000]");
    }

    @Test
    void refusesAMillionRowsOfAWorkbookWithoutReadingThem() throws IOException {
        byte[] content = zip(Map.of(
                "xl/workbook.xml",
                "<workbook/>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><dimension ref=\"A1:F1000001\"/><sheetData>"));
        assertThatThrownBy(() -> rows("a.xlsx", content)).hasMessageContaining("import.file.too-many-rows[200000]");
    }

    @Test
    void readsTextNumbersAndDatesOfAWorkbook() throws IOException {
        byte[] content = workbook(sheet -> {
            sheet.value(0, 0, " 保温板 ");
            sheet.value(0, 1, new BigDecimal("480.50"));
            sheet.value(0, 2, 13800138000L);
            sheet.value(0, 3, LocalDate.of(2026, 11, 21));
            sheet.style(0, 3).format("yyyy-mm-dd").set();
        });
        assertThat(texts("a.xlsx", content)).containsExactly(List.of("保温板", "480.5", "13800138000", "2026-11-21"));
    }

    @Test
    void takesNeitherAFormulaNorItsResult() throws IOException {
        byte[] content = workbook(sheet -> {
            sheet.value(0, 0, "a");
            sheet.formula(0, 1, "1+1");
        });
        assertThat(rows("a.xlsx", content).get(0).cell(1).fault()).isEqualTo("import.cell.formula");
    }

    @Test
    void refusesNumbersWhoseEndWasLost() throws IOException {
        byte[] content = workbook(sheet -> sheet.value(0, 0, new BigDecimal("6217000000000000000")));
        assertThat(rows("a.xlsx", content).get(0).cell(0).fault()).isEqualTo("import.cell.digits");
    }

    @Test
    void refusesAFormulaInTextAndKeepsOtherSigns() {
        byte[] content = "\"=HYPERLINK(\"\"x\"\")\",=1+1,==,#{7*7},<script>".getBytes(StandardCharsets.UTF_8);
        SheetRow row = rows("a.csv", content).get(0);
        assertThat(row.cells())
                .extracting(SheetCell::fault)
                .containsExactly("import.cell.formula", "import.cell.formula", null, null, null);
        assertThat(row.cells())
                .extracting(SheetCell::text)
                .containsExactly("=HYPERLINK(\"x\")", "=1+1", "==", "#{7*7}", "<script>");
    }

    @Test
    void readsShortWordsInGbkThatAreUtf8ByChance() {
        String text = "a,b\n1,一\n2,保温板\n";
        assertThat(texts("a.csv", text.getBytes(GBK))).contains(List.of("1", "一"), List.of("2", "保温板"));
    }

    @Test
    void refusesTextOfTwoEncodingsAndNamesTheLine() {
        byte[] mixed = bytes("a,b\n1,保温板\n".getBytes(StandardCharsets.UTF_8), "2,x\n3,保温板\n".getBytes(GBK));
        assertRefused("import.file.mixed[4, UTF-8, GB18030]", "a.csv", mixed);
        byte[] other = bytes("a,b\n1,保温板\n".getBytes(GBK), "3,保温板\n".getBytes(StandardCharsets.UTF_8));
        assertRefused("import.file.mixed[3, GB18030, UTF-8]", "a.csv", other);
        byte[] marked = bytes("\ufeffa,b\n".getBytes(StandardCharsets.UTF_8), "1,保温板\n".getBytes(GBK));
        assertRefused("import.file.mixed[2, UTF-8, GB18030]", "a.csv", marked);
    }

    @Test
    void refusesTextOfNoEncodingItKnows() {
        assertRefused("import.file.encoding[2]", "a.csv", new byte[] {'a', '\n', 'b', (byte) 0xFF, 'c', '\n'});
    }

    private static byte[] bytes(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    @Test
    void refusesOtherFilesWhateverTheirName() throws IOException {
        byte[] binary = {'%', 'P', 'D', 'F', 0, 1, 2};
        assertRefused("import.file.type", "a.xlsx", binary);
        assertRefused("import.file.type", "a.csv", binary);
        assertRefused("import.file.type", "a.xlsx", "text".getBytes(StandardCharsets.UTF_8));
        assertRefused("import.file.type", "a.xlsx", zip("readme.txt", 10));
        assertRefused("import.file.type", "a.pdf", "text".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesAnEmptyFileAndOneAboveTheLimit() {
        assertRefused("import.file.empty", "a.csv", new byte[0]);
        assertRefused("import.file.too-large[20]", "a.csv", new byte[Spreadsheet.MAX_BYTES + 1]);
    }

    @Test
    void refusesAWorkbookThatGrowsBeyondMeasureWhenUnpacked() throws IOException {
        byte[] bomb = zip("xl/workbook.xml", 401 * 1024 * 1024);
        assertThatThrownBy(() -> rows("a.xlsx", bomb)).hasMessageContaining("import.file.too-large");
    }

    @Test
    void refusesADamagedWorkbook() throws IOException {
        byte[] broken = zip("xl/workbook.xml", 10);
        assertThatThrownBy(() -> rows("a.xlsx", broken)).hasMessageContaining("import.file.damaged");
    }

    private static void assertRefused(String key, String name, byte[] content) {
        assertThatThrownBy(() -> Spreadsheet.of(name, content))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("file: " + key);
    }

    private static List<SheetRow> rows(String name, byte[] content) {
        List<SheetRow> rows = new ArrayList<>();
        Spreadsheet.of(name, content).forEach(rows::add);
        return rows;
    }

    private static List<List<String>> texts(String name, byte[] content) {
        return rows(name, content).stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            filling.fill(book.newWorksheet("a"));
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String entry, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            byte[] block = new byte[1024 * 1024];
            for (int left = size; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(left, block.length));
            }
        }
        return out.toByteArray();
    }
}
