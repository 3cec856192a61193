package org.xiaoguan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** What a list exports, opened: the whole result, true figures, heads in the reader's language, no cost for who may not see it. */
@BrowserTest
class ExportBrowserIT {
    @ParameterizedTest
    @CsvSource({
        "chenzj,   zh, /crm/customer/list,                  编码, ''",
        "chenzj,   en, /crm/customer/list,                  Code, ''",
        "chenzj,   zh, /projects/project/list,              项目编号, 约定总价",
        "chenzj,   en, /projects/project/list?text=XM-2025, Project number, Agreed total price",
        "wangfang, zh, /projects/purchase/list,             采购单号, 采购金额",
        "wangfang, en, /projects/purchase/list,             Purchase number, Amount",
        "heyan,    zh, /finance/receipt/list,               编号,     金额",
        "heyan,    en, /finance/receipt/list,               Number, Amount",
        "sunkj,    zh, /finance/invoice/list,               发票号码, 价税合计",
        "sunkj,    en, /finance/invoice/list,               Invoice number, With tax",
        "wangfang, zh, /catalog/material/list,              编码, 目录价",
        "wangfang, en, /catalog/material/list,              Code, List price",
    })
    void holdsTheWholeList(String user, String language, String list, String first, String figure, Browser browser)
            throws IOException {
        Page page = browser.signIn(browser.page(language, 1440), user, Demo.PASSWORD);
        page.navigate(list);
        int count = count(page);
        assertThat(count).isPositive();

        ExportedFile book = ExportedFile.of(page, "xlsx");
        List<Row> rows = book.rows();
        List<String> heads = ExportedFile.texts(rows.get(0));
        assertThat(rows).hasSize(count + 1);
        assertThat(heads).startsWith(first);
        if (!figure.isEmpty()) {
            assertThat(types(rows, heads.indexOf(figure))).containsExactly(CellType.NUMBER);
        }
        assertThat(book.hasFormula()).isFalse();
        assertThat(book.streamedParts()).contains("xl/workbook.xml");

        ExportedFile text = ExportedFile.of(page, "csv");
        assertThat(text.text()).startsWith("\ufeff" + first + ",");
        assertThat(text.records()).hasSize(count + 1).first().isEqualTo(heads);
    }

    @Test
    void holdsNoCostForASalesperson(Browser browser) throws IOException {
        assertThat(heads(browser, Demo.SALESPERSON)).noneMatch(head -> head.contains("成本") || head.contains("毛利"));
        assertThat(heads(browser, Demo.SUPERVISOR)).anyMatch(head -> head.contains("成本"));
    }

    private static List<String> heads(Browser browser, String user) throws IOException {
        Page page = browser.signIn(browser.page(), user, Demo.PASSWORD);
        page.navigate("/projects/project/list");
        List<String> heads = ExportedFile.of(page, "csv").records().get(0);
        assertThat(ExportedFile.texts(ExportedFile.of(page, "xlsx").rows().get(0)))
                .isEqualTo(heads);
        return heads;
    }

    /** What stands in the cells of a column that are not empty. */
    private static Set<CellType> types(List<Row> rows, int column) {
        return rows.stream()
                .skip(1)
                .flatMap(row -> row.getOptionalCell(column).stream())
                .map(Cell::getType)
                .collect(Collectors.toSet());
    }

    /** How many records the list says there are. */
    private static int count(Page page) {
        return Integer.parseInt(page.locator(".pager")
                .first()
                .innerText()
                .lines()
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", ""));
    }
}
