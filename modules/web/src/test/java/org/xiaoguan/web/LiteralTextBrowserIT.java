package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** Text is text: what looks like script, formula or expression is stored and shown as typed, wherever it appears. */
@BrowserTest
class LiteralTextBrowserIT {
    private final List<String> dialogs = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            zh | <script>alert(1)</script>
            en | <script>alert(1)</script>
            zh | =HYPERLINK("http://x")
            en | =HYPERLINK("http://x")
            zh | #{7*7}
            en | #{7*7}
            zh | 😀👷🏽 €
            en | 😀👷🏽 €
            """)
    void isShownAsTyped(String language, String text, Browser browser) throws IOException {
        String mark = Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        String typed = text + " " + mark;
        Page page = browser.signIn(browser.page(language, 1440), Demo.SALES_DIRECTOR, Demo.PASSWORD);
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });

        onTheCustomer(page, typed);
        inTheHistory(page, typed);
        page.navigate("/crm/customer/list?text=" + mark);
        assertThat(page.locator("table.go tbody")).containsText(typed);
        exported(page, typed);
        onTheBudgetSheet(page, typed, mark);
        page.navigate("/projects/project/list?text=" + mark);
        assertThat(page.locator("table.go tbody")).containsText(typed);
        assertThat(dialogs).isEmpty();
    }

    private static void onTheCustomer(Page page, String typed) {
        page.navigate("/crm/customer/edit");
        Form form = Form.of(page).type("name", typed).type("note", typed);
        form.selectFirst("grade").press("save", "/crm/customer/view");
        assertThat(page.locator("h1")).hasText(typed);
        assertThat(page.locator("dl.facts").first()).containsText(typed);
    }

    private static void inTheHistory(Page page, String typed) {
        page.navigate(page.url().replace("/view", "/edit"));
        Form form = Form.of(page);
        assertThat(form.input("note")).hasValue(typed);
        form.type("note", "changed").press("save", "/crm/customer/view");
        page.navigate(page.url() + "&tab=history");
        assertThat(page.locator("#history")).containsText(typed);
    }

    private static void exported(Page list, String typed) throws IOException {
        ExportedFile book = ExportedFile.of(list, "xlsx");
        assertThat(book.hasFormula()).isFalse();
        assertThat(ExportedFile.texts(book.rows().get(1))).contains(typed);
        ExportedFile text = ExportedFile.of(list, "csv");
        assertThat(text.records().get(1)).contains(typed);
        assertThat(text.text()).doesNotContainPattern("(?m)(^|,)\"?[=+@]");
    }

    private static void onTheBudgetSheet(Page page, String typed, String mark) {
        page.navigate("/projects/project/edit");
        Form form = Form.of(page).choose("customerId", mark).type("name", typed);
        form.choose("lines:0:materialId", "BW001").type("lines:0:quantity", "2").type("agreedPrice", "960");
        form.press("saveDraft", "/projects/project/view");
        assertThat(page.locator("h1")).hasText(typed);
        page.navigate(page.url().replace("/view", "/print"));
        assertThat(page.locator(".sheet").first()).containsText(typed);
    }
}
