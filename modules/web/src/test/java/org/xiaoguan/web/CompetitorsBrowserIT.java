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

/** A competitor is entered, met at a customer, asked about in a survey; the director reads all of it. */
@BrowserTest
class CompetitorsBrowserIT {
    @Test
    void fromTheOfficeToTheCustomerToTheSurvey(Browser browser) throws IOException {
        Page office = browser.signIn(browser.page("zh-CN", 1440), Demo.SALES_DIRECTOR, Demo.PASSWORD);
        String name = "对手" + Long.toString(System.nanoTime(), 36);
        office.navigate("/crm/competitor/edit");
        assertThat(AccessibilityBrowserIT.findings(office)).isEmpty();
        Form form = Form.of(office).type("name", name).type("website", "javascript:alert(1)");
        form.type("products:0:name", "岩棉板").type("products:0:price", "40");
        form.press("save");
        assertThat(form.complaint("website")).containsText("www.example.cn");
        assertThat(form.input("products:0:price")).hasValue("40.0000");
        form.type("website", "www.example.cn").press("save", "/crm/competitor/view");
        String competitor = office.url();

        Page phone = browser.signIn(browser.page("en-US", 390), Demo.SALESPERSON, Demo.PASSWORD);
        phone.navigate("/crm/customer/list?tab=mine&sort=code&desc=true");
        phone.navigate(phone.locator("table.go tbody a").first().getAttribute("href"));
        phone.locator("a[href*='/crm/sighting/edit?customer=']").click();
        assertThat(AccessibilityBrowserIT.findings(phone)).isEmpty();
        Form seen = Form.of(phone).select("competitorId", name);
        seen.press("save");
        assertThat(seen.complaint("seen")).isVisible();
        seen.type("seen", "offers 3 % less").type("price", "38.8").select("productId", "岩棉板");
        seen.press("save", "/crm/customer/view");
        assertThat(phone.locator(".tl.one a", new Page.LocatorOptions().setHasText(name)))
                .isVisible();

        office.navigate(competitor);
        assertThat(office.locator("main")).containsText("offers 3 % less");
        assertThat(office.locator("table.t tbody tr").first()).containsText("−1.2000");
        assertThat(AccessibilityBrowserIT.findings(office)).isEmpty();

        answer(phone);
        office.navigate("/crm/competitorsurvey/list?status=SUBMITTED&from=" + half());
        assertThat(office.locator("table.go tbody tr").first()).containsText("林晓岚");
        assertThat(AccessibilityBrowserIT.findings(office)).isEmpty();
    }

    /** The survey of the present half of the month: first not of all competitors, then of all. */
    private static void answer(Page page) throws IOException {
        page.navigate("/crm/competitorsurvey/list?status=OPEN&from=" + half());
        page.navigate(page.locator("table.go tbody a").first().getAttribute("href"));
        page.locator("main a[href*='/crm/competitorsurvey/edit']").click();
        assertThat(AccessibilityBrowserIT.findings(page)).isEmpty();
        Form form = Form.of(page);
        form.type("answers:0:priceMoves", "3 % less").press("submit");
        assertThat(form.complaint("answers:1:priceMoves")).isVisible();
        assertThat(form.input("answers:0:priceMoves")).hasValue("3 % less");
        Locator quiet = page.locator("input[type=checkbox][id$=':quiet']");
        for (int i = 1; i < quiet.count(); i++) {
            quiet.nth(i).check();
        }
        form.press("submit", "/crm/competitorsurvey/view");
        assertThat(page.locator("main .title .tag").first()).hasText("Submitted");
    }

    private static LocalDate half() {
        LocalDate today = LocalDate.now(BusinessClock.ZONE);
        return today.withDayOfMonth(today.getDayOfMonth() < 16 ? 1 : 16);
    }
}
