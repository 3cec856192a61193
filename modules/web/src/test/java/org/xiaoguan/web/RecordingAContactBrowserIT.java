package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** A contact recorded with a few taps, what is refused of it, and what it leaves to do. */
@BrowserTest
class RecordingAContactBrowserIT {
    private final String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    @ParameterizedTest
    @CsvSource({"zh-CN, 390", "en-US, 390", "zh-CN, 1440", "en-US, 1440"})
    void fromTheCustomerInTwoTapsAndAgainFromTheHomePage(String language, int width, Browser browser) {
        Page page = browser.signIn(browser.page(language, width), Demo.SALESPERSON, Demo.PASSWORD);
        String customer = openCustomer(page);

        recording(page, customer).click();
        Form.of(page).press("save", "/crm/customer/view");
        assertThat(page.locator(".toast").first()).isVisible();
        assertThat(page.locator(".tl.events > div:has(a[href*='/crm/contactrecord/view'])")
                        .first())
                .containsText(today);

        recording(page, customer).click();
        Form form = visit(page);
        form.press("save");
        assertThat(form.complaint("purpose")).isVisible();
        page.locator("input[name='form:purpose'][value=SELL]").check();
        form.type("result", "wants a quotation").type("nextStep", "send it").type("nextOn", "2020-01-01");
        form.press("save");
        assertThat(form.complaint("nextOn")).containsText(today);
        assertThat(form.input("result")).hasValue("wants a quotation");
        form.type("nextOn", today);
        form.press("save", "/crm/customer/view");

        page.navigate("/crm/contactrecord/list?tab=mine&due=true");
        assertThat(page.locator("table.go tbody tr").first()).containsText("send it");
        page.navigate("/reporting/home");
        assertThat(recording(page, customer)).isVisible();
        recording(page, customer).click();
        assertThat(Form.of(page).input("customerId")).not().hasValue("");
        Form.of(page).press("save", "/crm/customer/view");
        page.navigate("/reporting/home");
        assertThat(recording(page, customer)).hasCount(0);
    }

    /** The first customer of the list. */
    private static String openCustomer(Page page) {
        page.navigate("/crm/customer/list?sort=code");
        page.navigate(page.locator("table.go tbody a").first().getAttribute("href"));
        return page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    private static Locator recording(Page page, String customer) {
        return page.locator("main a.btn[href$='/crm/contactrecord/edit?customer=" + customer + "']");
    }

    private static Form visit(Page page) {
        page.locator("input[name='form:method'][value=VISIT]").check();
        return Form.of(page);
    }
}
