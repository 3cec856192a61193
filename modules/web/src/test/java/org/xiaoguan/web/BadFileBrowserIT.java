package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** Files that cannot be imported: told at the field or row by row, in both languages, and nothing is stored. */
@BrowserTest
class BadFileBrowserIT {
    private static final String IMPORT = "/administration/import/edit?kind=catalog.material";
    private static final int MEGABYTE = 1024 * 1024;
    private static final int ROWS = 100_000;
    private static final List<String> HEADS = List.of("编码", "名称", "类别", "单位", "税率 %");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "zh, photo.png,  1,  只能导入 xlsx 工作簿或 csv 文本（UTF-8、GBK），这个文件不是",
        "en, photo.png,  1,  'Only xlsx workbooks and csv text (UTF-8, GBK) can be imported; this file is neither'",
        "zh, photo.xlsx, 1,  只能导入 xlsx 工作簿或 csv 文本（UTF-8、GBK），这个文件不是",
        "en, photo.csv,  1,  'Only xlsx workbooks and csv text (UTF-8, GBK) can be imported; this file is neither'",
        "zh, 空的.csv,    0,  没有选择文件，或文件是空的：请选择填好的文件",
        "en, empty.csv,  0,  'No file is chosen, or it is empty: choose one that is filled in'",
        "zh, large.csv,  50, 文件太大：最大 20 MB，请拆成几个文件",
        "en, large.xlsx, 50, 'The file is too large: at most 20 MB; split it'",
        "zh, '',         0,  没有选择文件，或文件是空的：请选择填好的文件",
        "en, '',         0,  'No file is chosen, or it is empty: choose one that is filled in'",
    })
    void isRefusedAtTheField(String language, String name, int megabytes, String says, Browser browser)
            throws IOException {
        Page page = browser.signIn(browser.page(language, 1440), Demo.PURCHASER, Demo.PASSWORD);
        String before = listed(page, "/catalog/material/list");
        String imports = listed(page, "/administration/import/list");
        page.navigate(IMPORT);
        Form form = Form.of(page);
        form.select("mode", "zh".equals(language) ? "只新建" : "Create only");
        if (!name.isEmpty()) {
            page.locator("[id='form:file']").setInputFiles(file(name, megabytes));
            assertThat(page.locator("[data-chosen]")).hasText(name);
        }

        form.press("upload");

        assertThat(form.complaint("file")).hasText(says);
        assertThat(form.input("mode")).hasValue("CREATE");
        assertThat(listed(page, "/catalog/material/list")).isEqualTo(before);
        assertThat(listed(page, "/administration/import/list")).isEqualTo(imports);
    }

    @Test
    void eachOfAHundredThousandBadRowsIsTold(Browser browser) throws IOException {
        Path file = folder.resolve("bad.csv");
        writeText(file);
        Page page = browser.signIn(browser.page("zh", 1440), Demo.PURCHASER, Demo.PASSWORD);
        String before = listed(page, "/catalog/material/list");
        page.navigate(IMPORT);
        page.locator("[id='form:file']").setInputFiles(file);
        Form form = Form.of(page);
        form.press("upload", "/administration/import/view");

        assertThat(page.locator("main")).containsText("没有可以导入的行", new ContainsTextOptions().setTimeout(240_000));
        assertThat(page.locator("main")).containsText("100,000");
        assertThat(page.locator("#problems")).containsText("没有这个类别");
        assertThat(form.field("run")).hasCount(0);
        Page english = browser.signIn(browser.page("en", 1440), Demo.PURCHASER, Demo.PASSWORD);
        english.navigate(page.url());
        assertThat(english.locator("main")).containsText("There is no row to import");
        assertThat(english.locator("main")).containsText("100,000");
        assertThat(listed(page, "/catalog/material/list")).isEqualTo(before);
    }

    private Path file(String name, int megabytes) throws IOException {
        byte[] content = new byte[megabytes * MEGABYTE];
        if (name.startsWith("large")) {
            Arrays.fill(content, (byte) 'x');
        }
        return Files.write(folder.resolve(name), content);
    }

    private static void writeText(Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(String.join(",", HEADS) + "\n");
            for (int i = 1; i <= ROWS; i++) {
                out.write(String.join(",", row(i)) + "\n");
            }
        }
    }

    private static List<String> row(int number) {
        return List.of("BAD" + number, "", "没有这个类别", "m", "99");
    }

    private static String listed(Page page, String list) {
        page.navigate(list);
        return page.locator("main").innerText();
    }
}
