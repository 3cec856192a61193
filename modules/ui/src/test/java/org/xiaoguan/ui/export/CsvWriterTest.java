package org.xiaoguan.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1"})
    void textThatCouldBeAFormulaGetsAnApostrophe(String text) {
        assertThat(CsvWriter.text(text).replace("\"", "")).isEqualTo("'" + text);
    }

    @Test
    void separatorsQuotesAndLineEndsAreQuoted() {
        assertThat(CsvWriter.text("a,b")).isEqualTo("\"a,b\"");
        assertThat(CsvWriter.text("12\"")).isEqualTo("\"12\"\"\"");
        assertThat(CsvWriter.text("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(CsvWriter.text("保温板 50 mm")).isEqualTo("保温板 50 mm");
        assertThat(CsvWriter.text(" a")).isEqualTo("\" a\"");
        assertThat(CsvWriter.text("a ")).isEqualTo("\"a \"");
        assertThat(CsvWriter.text("")).isEmpty();
    }

    @Test
    void figuresStayFiguresAndExcelReadsTheChinese() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out)) {
            csv.head(List.of("金额", "日期", "备注"));
            csv.row(Arrays.asList(new BigDecimal("-1234.50"), LocalDate.of(2026, 11, 21), null));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeff金额,日期,备注\r\n-1234.50,2026-11-21,\r\n");
    }
}
