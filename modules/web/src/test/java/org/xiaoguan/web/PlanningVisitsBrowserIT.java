package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** A visit arranged, dragged to another day, found on the day's route, and paid. */
@BrowserTest
class PlanningVisitsBrowserIT {
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource({"zh-CN", "en-US"})
    void aVisitIsDraggedToAnotherDayAndPaidOnIt(String language, Browser browser) {
        Page page = browser.signIn(browser.page(language, 1440), Demo.SALESPERSON, Demo.PASSWORD);
        String customer = arrange(page, today.plusDays(1));
        String name = page.locator("h1").innerText();
        String address = page.url();

        page.navigate("/crm/visit/calendar");
        drag(page, visit(page, today.plusDays(1), name), day(page, today));
        assertThat(visit(page, today, name)).isVisible();
        page.navigate("/crm/visit/route?day=" + today);
        assertThat(page.locator("main .row", new Page.LocatorOptions().setHasText(name))
                        .first())
                .isVisible();

        page.navigate("/crm/contactrecord/edit?method=VISIT&customer=" + customer);
        page.locator("input[name='form:purpose'][value=SELL]").check();
        Form.of(page).press("save", "/crm/customer/view");
        page.navigate("/crm/visit/list?tab=mine&status=DONE&sort=day&desc=true&customer=" + customer);
        assertThat(page.locator("table.go tbody tr").first()).containsText(today.toString());
        page.navigate(address);
        assertThat(page.locator("main .title .tag").first()).isVisible();
    }

    @Test
    void aVisitIsNotPlannedForADayThatHasPassed(Browser browser) {
        Page page = browser.signIn(browser.page("zh-CN", 390), Demo.SALESPERSON, Demo.PASSWORD);
        page.navigate("/crm/customer/list?sort=code");
        page.navigate(page.locator("table.go tbody a").first().getAttribute("href"));
        String customer = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        page.navigate("/crm/visit/edit?customer=" + customer);
        Form form = Form.of(page).type("plannedOn", "2020-01-01").type("place", "展厅");
        page.locator("input[name='form:purpose'][value=SELL]").check();
        form.press("save");
        assertThat(form.complaint("plannedOn")).containsText(today.toString());
        assertThat(form.input("place")).hasValue("展厅");
    }

    /** With the last customer of the list, so that other tests have the first; the customer's id. */
    private static String arrange(Page page, LocalDate day) {
        page.navigate("/crm/customer/list?sort=code&dir=desc");
        page.navigate(page.locator("table.go tbody a").first().getAttribute("href"));
        String customer = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        page.navigate("/crm/visit/edit?customer=" + customer + "&day=" + day);
        page.locator("input[name='form:purpose'][value=SELL]").check();
        Form.of(page).press("save", "/crm/visit/view");
        return customer;
    }

    private static Locator day(Page page, LocalDate day) {
        return page.locator(".fc-daygrid-day[data-date='" + day + "']");
    }

    private static Locator visit(Page page, LocalDate day, String name) {
        return day(page, day)
                .locator(".fc-event", new Locator.LocatorOptions().setHasText(name))
                .first();
    }

    private static void drag(Page page, Locator from, Locator to) {
        to.scrollIntoViewIfNeeded();
        from.scrollIntoViewIfNeeded();
        BoundingBox start = from.boundingBox();
        BoundingBox end = to.boundingBox();
        page.mouse().move(start.x + start.width / 2, start.y + start.height / 2);
        page.mouse().down();
        page.mouse().move(start.x + start.width / 2 + 8, start.y + start.height / 2 + 8);
        page.mouse().move(end.x + end.width / 2, end.y + end.height / 2, new Mouse.MoveOptions().setSteps(12));
        page.waitForResponse(
                response -> response.url().contains("/crm/visit/calendar"),
                () -> page.mouse().up());
    }
}
