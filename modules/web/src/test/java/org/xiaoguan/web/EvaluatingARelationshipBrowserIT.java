package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** A salesperson evaluates a customer and sends the sheet; the sales director gives an opinion, and the sheet is printed. */
@BrowserTest
class EvaluatingARelationshipBrowserIT {
    private static final int INDICATORS = 6;

    @ParameterizedTest
    @CsvSource({"zh, 1440, 维持, 权重之和应为 100", "en, 390, Maintain, The weights add up to"})
    void theDirectorGivesAnOpinionOnTheSheet(
            String language, int width, String maintain, String weights, Browser browser) {
        Page page = browser.signIn(browser.page(language, width), Demo.SALESPERSON, Demo.PASSWORD);
        page.navigate("/crm/customer/list?sort=code");
        page.navigate(page.locator("table.go tbody a")
                .first()
                .getAttribute("href")
                .replace("customer/view?id", "evaluation/edit?customer"));
        Form form = Form.of(page).select("result", maintain).type("grounds", "Pays in time");
        for (int i = 0; i < INDICATORS; i++) {
            form.type("lines:" + i + ":score", "80");
        }
        form.type("lines:0:weight", "30").press("save");
        assertThat(page.locator(".ui-messages-error-summary").first()).containsText(weights);
        form.type("lines:0:weight", "25").press("save", "/crm/evaluation/view");
        assertThat(page.locator("main")).containsText("80.00");
        String sheet = page.url();
        Form.of(page).press("send");
        assertThat(page.locator("[id='form:send']")).hasCount(0);

        Page director = browser.signIn(browser.page(language, width), Demo.SALES_DIRECTOR, Demo.PASSWORD);
        director.navigate(sheet);
        Form opinion = Form.of(director, "director").type("directorOpinion", "Keep it up");
        opinion.press("direct");
        assertThat(director.locator("textarea")).hasCount(0);
        assertThat(director.locator("main")).containsText("Keep it up");
        director.navigate(sheet.replace("/view", "/print"));
        assertThat(director.locator(".sheet")).containsText("Keep it up");
    }
}
