package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/**
 * A dear purchase goes its two steps: the director's, and one more from an amount on, which the general manager's deputy
 * decides. Each learns of it in the page that is open, without doing anything. A change that waits longer than its time on
 * the working calendar has come to somebody else.
 */
@BrowserTest
class ApprovalInStepsBrowserIT {
    private static final String RULES = "/administration/approvalrule/list";
    private static final String NOTIFICATIONS = "/administration/notification/list";

    @Test
    void aPurchaseIsApprovedStepByStepByWhoIsToldOfIt(Browser browser) throws IOException {
        Page keeper = browser.signIn(browser.page("zh", 1440), Demo.ADMINISTRATOR, Demo.PASSWORD);
        rule(keeper, "1", "77777", "销售总监");
        rule(keeper, "2", "99999", "总经理");
        Page manager = browser.signIn(browser.page("zh", 1440), Demo.GENERAL_MANAGER, Demo.PASSWORD);
        decideWhatEscalated(manager);
        nameDeputy(manager, "唐慧");
        Page director = waiting(browser, "zh", 1440, Demo.SALES_DIRECTOR);
        Page besides = director.context().newPage();
        besides.navigate("/crm/customer/list");
        Page deputy = waiting(browser, "en", 390, "tanghui");

        Page purchaser = browser.signIn(browser.page("en", 1440), Demo.PURCHASER, Demo.PASSWORD);
        buyOutOfReach(purchaser, seen(browser, "tanghui"));
        assertThat(bell(director).locator("b")).hasText("1");
        assertThat(bell(besides).locator("b")).hasText("1");
        assertThat(bell(deputy).locator("b")).isHidden();

        open(director, "等待您审批");
        assertThat(bell(besides).locator("b")).isHidden();
        assertThat(director.locator("[id='approval']")).containsText("第 2 步");
        director.locator("[id='approval:approve']").click();
        assertThat(director.locator("[id='approval:approve']")).hasCount(0);

        assertThat(bell(deputy).locator("b")).hasText("1");
        open(deputy, "waits for your approval");
        Page late = deputy.context().newPage();
        late.navigate(deputy.url());
        delete(manager, "/administration/deputy/list", "唐慧");
        browser.expect("the server responded with a status of 404");
        late.locator("[id='approval:approve']").click();
        assertThat(late.locator("#failed")).containsText("no longer yours to see");
        nameDeputy(manager, "唐慧");
        deputy.locator("[id='approval:approve']").click();
        assertThat(deputy.locator("[id='approval:approve']")).hasCount(0);
        assertThat(deputy.locator("[id='approval']")).containsText("刘建国");

        late.locator("[id='approval:reason']").fill("Too dear");
        late.locator("[id='approval:reject']").click();
        assertThat(late.locator(".ui-messages-warn")).containsText("You wrote: Too dear");
        assertThat(late.locator("[id='approval']")).containsText("刘建国");
        late.close();

        assertThat(bell(purchaser).locator("b")).hasText("1");
        open(purchaser, "was approved by 唐慧");
        assertThat(purchaser.locator(".title .tag").first()).hasClass(Pattern.compile("ok"));

        purchaser.locator("details.who summary").click();
        purchaser.locator("form[action$='/sign-out'] button").click();
        purchaser.waitForURL(url -> url.contains("/login"));
        delete(manager, "/administration/deputy/list", "唐慧");
        delete(keeper, RULES, "99,999.00");
        delete(keeper, RULES, "77,777.00");
    }

    private static void rule(Page page, String step, String from, String role) {
        page.navigate("/administration/approvalrule/edit");
        Form.of(page)
                .select("documentKind", "项目采购单")
                .type("step", step)
                .type("leastAmount", from)
                .select("roleId", role)
                .type("dueHours", "8")
                .press("save", RULES);
    }

    /** Nobody decided a change of the demo in time: it came to the general manager, who was told. */
    private static void decideWhatEscalated(Page page) throws IOException {
        page.navigate("/administration/notification/edit");
        Assertions.assertThat(AccessibilityBrowserIT.findings(page)).isEmpty();
        Form.of(page).press("save", NOTIFICATIONS);
        Locator told = page.locator("tbody tr", new Page.LocatorOptions().setHasText("逾期未审批"));
        told.locator("a").first().click();
        page.waitForURL(url -> url.contains("/projects/change/view"));
        Locator request = page.locator("[id='approval']");
        assertThat(request).containsText("第 1 步：销售总监");
        assertThat(request.locator(".tag.bad")).hasCount(1);
        request.locator("[id='approval:approve']").click();
        assertThat(request.locator(".tag.ok")).hasCount(1);
    }

    private static void nameDeputy(Page page, String deputy) {
        String today = LocalDate.now(BusinessClock.ZONE).toString();
        page.navigate("/administration/deputy/edit");
        Form.of(page)
                .choose("deputyId", deputy)
                .type("fromOn", today)
                .type("untilOn", today)
                .press("save", "/administration/deputy/list");
    }

    /** Somebody who read all there was and has the home page open. */
    private static Page waiting(Browser browser, String language, int width, String user) {
        Page page = browser.signIn(browser.page(language, width), user, Demo.PASSWORD);
        page.navigate(NOTIFICATIONS);
        page.navigate("/reporting/home");
        assertThat(bell(page).locator("b")).isHidden();
        return page;
    }

    /** Numbers of projects that this person sees. */
    private static List<String> seen(Browser browser, String user) {
        Page page = browser.signIn(browser.page("zh", 1440), user, Demo.PASSWORD);
        page.navigate("/projects/project/list");
        return page.locator("table.go tbody td:first-child a").allInnerTexts();
    }

    /** Buys for a project that is none of these. */
    private static void buyOutOfReach(Page page, List<String> numbers) {
        page.navigate("/projects/purchase/edit");
        String project = page.locator("table.go tbody tr").all().stream()
                .filter(row -> numbers.stream().noneMatch(row.innerText()::contains))
                .findFirst()
                .orElseThrow()
                .locator("a")
                .first()
                .getAttribute("href");
        page.navigate(project);
        Form form = Form.of(page).select("kind", "Special");
        form.input("reason").waitFor();
        form.type("reason", "In a hurry").chooseOne("supplierId", "0", "L").chooseOne("lines:0:materialId", "0", "M");
        assertThat(page.locator("html.working")).hasCount(0); // what the material brings is filled in
        form.type("lines:0:quantity", "7").type("lines:0:unitPrice", "20000");
        form.press("submit", "/projects/purchase/view");
        assertThat(bell(page).locator("b")).isHidden();
    }

    private static Locator bell(Page page) {
        return page.locator("[data-pushed]");
    }

    /** Clicks the bell and the first thing that is told, which is new. */
    private static void open(Page page, String told) throws IOException {
        bell(page).click();
        page.waitForURL(url -> url.contains(NOTIFICATIONS));
        Assertions.assertThat(AccessibilityBrowserIT.findings(page)).isEmpty();
        Locator row = page.locator("tbody tr").first();
        assertThat(row).containsText(told);
        assertThat(bell(page).locator("b")).isHidden();
        row.locator("a").first().click();
        page.waitForURL(url -> url.contains("/projects/purchase/view"));
    }

    private static void delete(Page page, String list, String text) {
        page.navigate(list);
        Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText(text));
        row.locator("a").first().click();
        page.waitForURL(url -> url.contains("/edit?id="));
        Locator more = page.locator("main details.menu summary");
        if (more.count() > 0) {
            more.first().click();
        }
        Form.of(page).confirm("delete");
        page.waitForURL(url -> url.contains(list));
        assertThat(row).hasCount(0);
    }
}
