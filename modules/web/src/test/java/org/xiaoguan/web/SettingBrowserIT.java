package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** The rules that the company sets, as its administrator changes them. */
@BrowserTest
class SettingBrowserIT {
    private static final String PAGE = "/administration/setting/edit";

    @ParameterizedTest
    @CsvSource({"zh, 1440, 公海, 之间的数字", "en, 390, Public pool, A number from"})
    void aRuleIsChangedAndOneOutOfRangeRefused(
            String language, int width, String group, String range, Browser browser) {
        Page page = browser.signIn(browser.page(language, width), "sysop", Demo.PASSWORD);
        page.navigate(PAGE);
        assertThat(page.locator(".card .hd h2").getByText(group)).isVisible();
        Form form = Form.of(page).type("crm-pool-most-customers", "0").type("crm-pool-rest-days", "9");
        form.press("save");
        assertThat(form.complaint("crm-pool-most-customers").first()).containsText(range);

        set(page, "5000", "9");
        set(page, "300", "7");
    }

    private static void set(Page page, String customers, String days) {
        page.navigate(PAGE);
        Form.of(page)
                .type("crm-pool-most-customers", customers)
                .type("crm-pool-rest-days", days)
                .press("save");
        assertThat(page.locator(".toast")).isVisible();
        page.navigate(PAGE);
        Form form = Form.of(page);
        assertThat(form.input("crm-pool-most-customers")).hasValue(customers);
        assertThat(form.input("crm-pool-rest-days")).hasValue(days);
        assertThat(form.input("crm-calllist-most-customers")).hasValue("5000");
    }
}
