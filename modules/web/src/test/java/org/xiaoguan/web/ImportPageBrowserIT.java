package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** What the pages of imports offer next. */
@BrowserTest
class ImportPageBrowserIT {
    @ParameterizedTest
    @CsvSource({"zh, 1440, 导入供应商, 重新上传, 暂不能导入", "en, 390, Import suppliers, Upload again, Cannot be imported yet"})
    void aFileThatCannotBeImportedIsUploadedAgain(
            String language, int width, String title, String again, String state, Browser browser) {
        Page page = uploaded(browser, language, width, "Strange\n1\n");
        assertThat(page.locator("main")).containsText(state, new ContainsTextOptions().setTimeout(60_000));

        page.getByText(again).click();

        assertThat(page.locator("h1")).containsText(title);
        page.navigate("/administration/import/list");
        assertThat(page.locator("main")).containsText(state);
    }

    @ParameterizedTest
    @CsvSource({"zh, 1440, 导入 1 行, 将新建", "en, 390, Import 1 row, To be created"})
    void theDryRunSaysWhatWillBeDone(String language, int width, String offer, String created, Browser browser) {
        String code = "IB" + System.nanoTime();
        Page page = uploaded(
                browser, language, width, "code,name\n" + code + ",Supplier " + code + "\n" + code + ",Other " + code);

        assertThat(page.locator("main")).containsText(created, new ContainsTextOptions().setTimeout(60_000));
        assertThat(Form.of(page).field("run")).hasText(offer);
        assertThat(page.locator("#problems tbody tr")).hasCount(1);
        assertThat(page.locator("#problems tbody")).containsText(code);
    }

    private static Page uploaded(Browser browser, String language, int width, String csv) {
        Page page = browser.signIn(browser.page(language, width), Demo.PURCHASER, Demo.PASSWORD);
        page.navigate("/administration/import/edit?kind=catalog.supplier");
        page.locator("[id='form:file']")
                .setInputFiles(new FilePayload("suppliers.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        Form.of(page).press("upload", "/administration/import/view");
        return page;
    }
}
