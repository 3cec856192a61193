package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** A prospect is graded by what is known of it; the page says why and what would lift it. */
@BrowserTest
class GradingACustomerBrowserIT {
    @ParameterizedTest
    @CsvSource({
        "zh, 1440, 强, 弱, 意向强、实力弱, 资金实力变强 → 一级, 人工评定，有效期至",
        "en, 390, Strong, Weak, 'Strong intention, weak means', financial strength → Level 1, Set by hand until"
    })
    void thePageSaysWhyAndWhatWouldLiftIt(
            String language,
            int width,
            String strong,
            String weak,
            String why,
            String lift,
            String byHand,
            Browser browser) {
        Page page = browser.signIn(browser.page(language, width), Demo.SALES_DIRECTOR, Demo.PASSWORD);
        page.navigate("/crm/customer/edit");
        Form.of(page).type("name", "Z" + Long.toString(System.nanoTime(), 36)).press("save", "/crm/customer/view");
        String customer = page.url();
        Locator grading = page.locator("a[href*='/crm/grading/edit']");
        grading.click();
        Form.of(page).select("intention", strong).select("means", weak).press("saveOverride", "/crm/customer/view");

        assertThat(page.locator("main")).containsText(why);
        assertThat(page.locator("main")).containsText(lift);

        page.locator("a[href*='/crm/grading/edit']").click();
        Form form = Form.of(page).select("overrideGrade", "VIP");
        form.press("saveOverride");
        assertThat(form.complaint("overrideReason").first()).isVisible();
        assertThat(form.complaint("overrideUntil").first()).isVisible();
        LocalDate until = LocalDate.now(BusinessClock.ZONE).plusDays(30);
        form.type("overrideReason", "Key account").type("overrideUntil", until.toString());
        form.press("saveOverride", "/crm/customer/view");

        assertThat(page.locator("main")).containsText(byHand + " " + until);
        assertThat(page.locator(".title .tag, header .tag, .aside .tag").first())
                .hasText("VIP");
        page.navigate(customer.replace("/view", "/edit"));
        assertThat(Form.of(page).input("grade")).isDisabled();
    }
}
