package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** What a record names can be opened from it, and work opens from the home page. */
@BrowserTest
class LinksBrowserIT {
    @Test
    void goodsOfAnOrderLeadToTheirMaterial(Browser browser) {
        Page page = browser.signIn(browser.page(), Demo.PURCHASER, Demo.PASSWORD);
        page.navigate("/projects/purchase/list");
        follow(page.locator("table.go tbody a").first());
        Locator goods = page.locator("a[href*='/catalog/material/view?id=']").first();
        String name = goods.textContent();
        follow(goods);
        assertThat(page.locator("h1")).containsText(name);
    }

    @Test
    void aContactLeadsToItsCustomer(Browser browser) {
        Page page = browser.signIn(browser.page(), Demo.SALES_DIRECTOR, Demo.PASSWORD);
        page.navigate("/crm/contact/list");
        Locator customer =
                page.locator("table.go tbody tr").first().locator("td").nth(1).locator("a");
        String name = customer.textContent();
        follow(customer);
        assertThat(page.locator("h1")).containsText(name);
    }

    @Test
    void aPurchaserOrdersFromTheHomePage(Browser browser) {
        Page page = browser.signIn(browser.page(), Demo.PURCHASER, Demo.PASSWORD);
        page.navigate("/reporting/home");
        Locator work =
                page.locator("a.row[href*='/projects/purchase/edit?project=']").first();
        String number = work.locator(".m").first().textContent();
        follow(work);
        assertThat(page.locator(".main")).containsText(number);
        page.navigate("/reporting/home");
        follow(page.locator("a[href*='/projects/project/list?work=ORDER']"));
        assertThat(page.locator("table.go tbody")).containsText(number);
    }

    @Test
    void aSupervisorNarrowsTheListToTheirOwn(Browser browser) {
        Page page = browser.signIn(browser.page(), Demo.SUPERVISOR, Demo.PASSWORD);
        for (String list : List.of(
                "/projects/project/list",
                "/crm/customer/list",
                "/projects/change/list",
                "/projects/purchase/list",
                "/finance/receipt/list")) {
            page.navigate(list);
            follow(page.locator(".tabs a[href*='tab=mine']"));
            assertThat(page.locator(".tabs a.on")).hasAttribute("href", Pattern.compile(".*tab=mine"));
        }
        page = browser.signIn(browser.page(), Demo.SALESPERSON, Demo.PASSWORD);
        page.navigate("/projects/project/list");
        assertThat(page.locator(".tabs a")).hasCount(0);
    }

    private static void follow(Locator link) {
        link.click();
        link.page().waitForLoadState();
    }
}
