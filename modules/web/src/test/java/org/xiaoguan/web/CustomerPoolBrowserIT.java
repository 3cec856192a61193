package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** A customer is returned with a reason, shown to everybody without its number, and claimed by one of two at once. */
@BrowserTest
class CustomerPoolBrowserIT {
    private static final String NUMBER = "0731-5";

    @ParameterizedTest
    @CsvSource({"zh, 1440, 客户已归您负责, 林晓岚 已领取", "en, 390, The customer is yours now, 林晓岚 has claimed"})
    void ofTwoWhoClaimOneIsToldWhoGotIt(String language, int width, String yours, String taken, Browser browser) {
        Page director = browser.signIn(browser.page(language, width), Demo.SALES_DIRECTOR, Demo.PASSWORD);
        String name = "Z" + Long.toString(System.nanoTime(), 36);
        String customer = returned(director, name);

        Page first = browser.signIn(browser.page(language, width), Demo.SALESPERSON, Demo.PASSWORD);
        Page second = browser.signIn(browser.page(language, width), Demo.OTHER_SALESPERSON, Demo.PASSWORD);
        for (Page page : new Page[] {first, second}) {
            page.navigate("/crm/pool/list?text=" + name);
            assertThat(page.locator("main")).containsText("Moved away");
            assertThat(page.locator("main")).not().containsText(NUMBER);
            page.navigate(page.locator("table.go tbody a").first().getAttribute("href"));
            assertThat(page.locator("main")).not().containsText(NUMBER);
        }
        Form.of(first).press("claim", "/crm/customer/view");
        assertThat(first.locator("body")).containsText(yours);
        assertThat(first.locator("main")).containsText(NUMBER);

        Form.of(second).press("claim");
        assertThat(second.locator(".ui-messages-error-summary").first()).containsText(taken);
        second.navigate("/crm/pool/list?text=" + name);
        assertThat(second.locator("table.go")).hasCount(0);
        director.navigate(customer);
        assertThat(director.locator("header.title")).containsText("林晓岚");
    }

    /** Address of a customer that was made and returned. */
    private static String returned(Page page, String name) {
        page.navigate("/crm/customer/edit");
        Form.of(page)
                .type("name", name)
                .type("phone", NUMBER + String.format("%07d", Math.floorMod(System.nanoTime(), 10_000_000L)))
                .press("save", "/crm/customer/view");
        String customer = page.url();
        page.locator("main details.menu summary").first().click();
        page.locator("a[href*='/crm/pool/edit']").click();
        Form form = Form.of(page);
        form.press("save");
        assertThat(form.complaint("reason").first()).isVisible();
        form.type("reason", "Moved away").press("save", "/crm/customer/list");
        return customer;
    }
}
