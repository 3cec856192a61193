package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** The page of a customer of the demo: its money, its people, and one time line that is narrowed and turned. */
@BrowserTest
class CustomerPageBrowserIT {
    @ParameterizedTest
    @CsvSource({"zh, 1440, 未回款, 评估", "en, 390, Owed, evaluated"})
    void theTimeLineIsNarrowedAndTurned(String language, int width, String owed, String evaluated, Browser browser) {
        Page page = browser.signIn(browser.page(language, width), Demo.SALES_DIRECTOR, Demo.PASSWORD);
        page.navigate("/crm/customer/list?sort=code&text=KH0002");
        page.navigate(page.locator("table.go tbody a").first().getAttribute("href"));
        assertThat(page.locator(".figs")).containsText(owed);
        assertThat(page.locator(width < 900 ? ".title a.call" : ".card a[href^='tel:']")
                        .first())
                .isVisible();
        Locator events = page.locator(".tl.events > div");
        assertThat(events).hasCount(15);
        String newest = events.first().innerText();

        page.locator("#timeline .ft a").click();
        page.waitForURL(Pattern.compile(".*before=.*"));
        assertThat(events.first()).not().hasText(newest);
        page.locator("#timeline .bd a").click();
        assertThat(page).not().hasURL(Pattern.compile(".*before=.*"));

        page.locator(".kinds a[href*='menu.evaluation.list']").click();
        assertThat(page.locator(".kinds a.on")).hasAttribute("href", Pattern.compile(".*menu.evaluation.list.*"));
        assertThat(events.first()).containsText(evaluated);
        events.first().locator("a").click();
        page.waitForURL(Pattern.compile(".*/crm/evaluation/view.*"));
        page.goBack();
        page.locator(".tabs a[href*='tab=history']").click();
        assertThat(page.locator("#history")).isVisible();
        assertThat(page.locator("#timeline")).hasCount(0);
    }
}
