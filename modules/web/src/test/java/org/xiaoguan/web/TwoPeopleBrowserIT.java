package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** Two people change one record: the second is told who changed what and when, and what was typed stays. */
@BrowserTest
class TwoPeopleBrowserIT {
    private static final String SECOND = "chenzj";
    private static final Pattern TODAY_OR_SO = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d");

    /** Makes what is typed in this run different from what others typed. */
    private final String mark = Long.toString(System.nanoTime() % 100_000_000);

    @Test
    void theSecondSavesACustomerOnTopOfWhatTheFirstChanged(Browser browser) {
        String address = customer(browser);
        Page second = afterTheFirst(browser, address, "phone", "0731-1" + mark);
        Form form = Form.of(second);
        form.type("phone", "0731-2" + mark).type("bank", "Bank " + mark);
        form.press("save");

        told(second, "0731-1" + mark);
        assertThat(form.input("phone")).hasValue("0731-2" + mark);
        assertThat(form.input("bank")).hasValue("Bank " + mark);
        form.press("saveOnTop", "/crm/customer/view");

        second.navigate(address);
        assertThat(form.input("phone")).hasValue("0731-2" + mark);
        assertThat(form.input("bank")).hasValue("Bank " + mark);
    }

    @Test
    void theSecondGoesOnWithWhatTheFirstMadeOfACustomer(Browser browser) {
        String address = customer(browser);
        Page second = afterTheFirst(browser, address, "phone", "0731-3" + mark);
        Form form = Form.of(second);
        form.type("phone", "0731-4" + mark);
        form.press("save");

        told(second, "0731-3" + mark);
        second.locator("#takeTheirs").click();

        assertThat(second.locator(".conflict")).hasCount(0);
        assertThat(form.input("phone")).hasValue("0731-3" + mark);
        form.type("bankAccount", mark);
        form.press("save", "/crm/customer/view");
        second.navigate(address);
        assertThat(form.input("phone")).hasValue("0731-3" + mark);
        assertThat(form.input("bankAccount")).hasValue(mark);
    }

    private static String customer(Browser browser) {
        Page page = browser.signIn(browser.page(), Demo.SALESPERSON, Demo.PASSWORD);
        page.navigate("/crm/customer/list");
        String view = page.locator("table.go tbody a").first().getAttribute("href");
        page.context().close();
        return view.replace("/view", "/edit");
    }

    /** The second opened the form before the first saved a change of it. */
    private static Page afterTheFirst(Browser browser, String address, String field, String text) {
        Page first = browser.signIn(browser.page(), Demo.SALESPERSON, Demo.PASSWORD);
        first.navigate(address);
        Page second = browser.signIn(browser.page(), SECOND, Demo.PASSWORD);
        second.navigate(address);
        Form.of(first).type(field, text).press("save", "/crm/customer/view");
        return second;
    }

    private static void told(Page page, String change) {
        Locator panel = page.locator(".conflict");
        assertThat(panel).containsText("林晓岚");
        assertThat(panel).containsText(change);
        assertThat(panel.locator("small").first()).hasText(TODAY_OR_SO);
    }
}
