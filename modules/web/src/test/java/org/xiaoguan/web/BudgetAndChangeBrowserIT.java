package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** A salesperson makes a budget sheet, the supervisor approves it, and goods are taken off again. */
@BrowserTest
class BudgetAndChangeBrowserIT {
    private static final String PASSWORD = "xiaoguan2026";
    private static final String SELLER = "linxl";
    private static final String SUPERVISOR = "zhouwei";
    private static final int WIDE = 1440;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US"})
    void aBudgetSheetIsMadeApprovedAndReduced(String locale, Browser browser) {
        Page seller = browser.signIn(browser.page(locale, WIDE), SELLER, PASSWORD);
        String number = submitBudget(seller);

        Page supervisor = browser.signIn(browser.page(locale, WIDE), SUPERVISOR, PASSWORD);
        supervisor.navigate("/projects/project/list?text=" + number);
        supervisor.locator("table.go tbody a").first().click();
        supervisor.locator("[id='approval:approve']").click();
        assertThat(supervisor.locator(".title .tag")).not().hasClass(Pattern.compile("warn"));

        seller.reload();
        String project = seller.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        seller.navigate("/projects/change/edit?kind=REMOVAL&project=" + project);
        choose(seller, "reductions:0:itemId", "mgj");
        seller.locator("[id='form:reductions:0:quantity']").fill("1000");
        seller.locator("[id='form:reason']").fill("door smaller than planned");
        seller.locator("[id='form:reason']").press("Tab");
        assertThat(seller.locator("[id='form:effect'] .fig b").first()).hasText(Pattern.compile("^−83\\d\\.\\d\\d$"));
        seller.locator("[id='form:submit']").click();

        seller.waitForURL(Pattern.compile(".*/projects/change/view.*"));
        assertThat(seller.locator(".title .tag")).hasClass(Pattern.compile("ok"));
        seller.navigate("/projects/project/view?id=" + project);
        assertThat(seller.locator(".fig b").first()).hasText(Pattern.compile("^302,86\\d\\.\\d\\d$"));
    }

    /** Three lines and a fee; the total that does not fit is refused and mended. */
    private static String submitBudget(Page page) {
        page.navigate("/projects/project/edit");
        choose(page, "customerId", "恒泰");
        page.locator("[id='form:name']").fill("Facade");
        line(page, 0, "50 mm", "420");
        line(page, 1, "粘结", "2600");
        line(page, 2, "mgj", "2000");
        assertThat(page.locator("[id='form:goodsTotal']")).hasText("303,400.00");
        page.locator("[id='form:fees:0:name']").fill("Freight");
        page.locator("[id='form:fees:0:amount']").fill("5000");
        page.locator("[id='form:fees:0:amount']").press("Tab");
        assertThat(page.locator("[id='form:feeTotal']")).hasText("5,000.00");
        page.locator("[id='form:agreedPrice']").fill("303700");
        page.locator("[id='form:agreedPrice']").press("Tab");
        assertThat(page.locator("[id='form:fit']")).isVisible();
        page.locator("[id='form:submit']").click();
        assertThat(page.locator(".ui-messages-error")).isVisible();
        page.locator("[id='form:fit']").click();
        assertThat(page.locator("[id='form:discount']")).hasValue("4,700.00");
        page.locator("[id='form:submit']").click();

        page.waitForURL(Pattern.compile(".*/projects/project/view.*"));
        assertThat(page.locator(".title .tag")).hasClass(Pattern.compile("warn"));
        return page.locator(".title .mut").innerText().split(" · ", 2)[0];
    }

    private static void line(Page page, int row, String goods, String quantity) {
        choose(page, "lines:" + row + ":materialId", goods);
        Locator cell = page.locator("[id='form:lines:" + row + ":quantity']");
        cell.fill(quantity);
        cell.press("Enter");
        assertThat(page.locator("[id='form:lines:" + row + ":amount']")).not().isEmpty();
        assertThat(page.locator("[id='form:lines:" + (row + 1) + ":quantity']")).isVisible();
    }

    private static void choose(Page page, String field, String typed) {
        Locator input = page.locator("[id='form:" + field + "_input']");
        input.fill("");
        input.pressSequentially(typed);
        page.locator(".ui-autocomplete-panel:visible .choice").first().waitFor();
        page.keyboard().press("Enter");
        assertThat(page.locator(".ui-autocomplete-panel:visible")).hasCount(0);
    }
}
