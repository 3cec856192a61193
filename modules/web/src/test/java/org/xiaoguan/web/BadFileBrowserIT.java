package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "zh, photo.png,  1,  只能导入 xlsx 工作簿或 csv 文本（UTF-8、GBK），这个文件不是",
        "en, large.xlsx, 50, 'The file is too large: at most 20 MB; split it'",
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

    private Path file(String name, int megabytes) throws IOException {
        byte[] content = new byte[megabytes * MEGABYTE];
        if (name.startsWith("large")) {
            Arrays.fill(content, (byte) 'x');
        }
        return Files.write(folder.resolve(name), content);
    }

    private static String listed(Page page, String list) {
        page.navigate(list);
        return page.locator("main").innerText();
    }
}
