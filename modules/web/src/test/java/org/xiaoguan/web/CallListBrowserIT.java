package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** A call list is made of what the list of customers shows, and called through with two taps a call. */
@BrowserTest
class CallListBrowserIT {
    @Test
    void fromTheFilteredCustomersToTheCalls(Browser browser) throws IOException {
        Page office = browser.signIn(browser.page("zh-CN", 1440), Demo.SALES_DIRECTOR, Demo.PASSWORD);
        office.navigate("/crm/customer/list?grade=LEVEL2&text=nobody-is-called-so");
        assertThat(office.locator("a[href*='/crm/calllist/edit']")).hasCount(0);
        office.navigate("/crm/calllist/edit?filter=text%3Dnobody-is-called-so");
        String name = "回访" + Long.toString(System.nanoTime(), 36);
        Form form = Form.of(office).type("name", name).choose("callers:0:staffId", "林晓岚");
        form.press("save");
        assertThat(form.complaint("filterId")).isVisible();

        office.navigate("/crm/customer/list?grade=LEVEL2&sort=code");
        office.locator("a[href*='/crm/calllist/edit']").click();
        assertThat(AccessibilityBrowserIT.findings(office)).isEmpty();
        form = Form.of(office).type("name", name).choose("callers:0:staffId", "林晓岚");
        form.press("save", "/crm/calllist/view");
        String list = office.url();
        assertThat(office.locator(".fig b").first()).containsText("0 / ");
        assertThat(AccessibilityBrowserIT.findings(office)).isEmpty();

        call(browser.signIn(browser.page("en-US", 390), Demo.SALESPERSON, Demo.PASSWORD), name);

        office.navigate(list);
        assertThat(office.locator(".fig b").first()).containsText("1 / ");
        assertThat(office.locator("main .list")).containsText("再打");
    }

    private static void call(Page page, String name) throws IOException {
        page.navigate("/crm/calllist/list?tab=mine");
        page.locator("table.go a", new Page.LocatorOptions().setHasText(name)).click();
        page.locator("main a[href*='/crm/calllist/call']").click();
        assertThat(page.locator("a[href^='tel:']")
                        .or(page.getByText("This customer has no phone number."))
                        .first())
                .isVisible();
        assertThat(AccessibilityBrowserIT.findings(page)).isEmpty();
        Form form = Form.of(page);
        form.press("save");
        assertThat(form.complaint("result")).isVisible();
        result(page, "CALL_AGAIN").check();
        form.type("nextOn", "2020-01-01").press("save");
        assertThat(form.complaint("nextOn"))
                .containsText(LocalDate.now(BusinessClock.ZONE).toString());

        Locator title = page.locator("h1");
        String first = title.innerText();
        form.type("nextOn", LocalDate.now(BusinessClock.ZONE).plusDays(3).toString())
                .press("save");
        assertThat(title).not().hasText(first);
        String second = title.innerText();
        result(page, "INTERESTED").check();
        form.press("save");
        assertThat(title).not().hasText(second);
    }

    private static Locator result(Page page, String result) {
        return page.locator("input[name='form:result'][value=" + result + "]");
    }
}
