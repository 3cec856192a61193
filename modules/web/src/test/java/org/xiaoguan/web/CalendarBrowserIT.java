package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** The year's holidays, as the administrator enters them and everybody reads them. */
@BrowserTest
class CalendarBrowserIT {
    private static final String ADMINISTRATOR = "sysop";

    @ParameterizedTest
    @CsvSource({"zh, 1440, 2031, 还没有录入, 已录入为", "en, 390, 2032, have not been entered, is entered already"})
    void aHolidayIsEnteredSeenAndDeleted(
            String language, int width, int year, String none, String taken, Browser browser) {
        Page page = browser.signIn(browser.page(language, width), ADMINISTRATOR, Demo.PASSWORD);
        page.navigate("/administration/calendar/view?year=" + year);
        assertThat(page.locator("main .note[role=note]")).containsText(none);

        page.navigate("/administration/calendar/edit?onDay=" + year + "-10-01");
        Form form = Form.of(page);
        assertThat(form.input("onDay")).hasValue(year + "-10-01");
        form.type("until", year + "-10-02").type("name", "Bad<b>").press("save", "/administration/calendar/view");
        assertThat(page.locator("td.holiday")).hasCount(2);
        assertThat(page.locator("main .row").first()).containsText("Bad<b>");

        page.navigate("/administration/calendar/edit?onDay=" + year + "-10-02");
        form = Form.of(page).type("name", "Bad again");
        form.press("save");
        assertThat(form.complaint("onDay").first()).containsText(taken);
        assertThat(form.input("name")).hasValue("Bad again");

        for (int left = 2; left > 0; left--) {
            page.navigate("/administration/calendar/view?year=" + year);
            page.locator("td.holiday a").first().click();
            page.waitForURL(url -> url.contains("/administration/calendar/edit?id="));
            Form.of(page).confirm("delete");
            page.waitForURL(url -> url.contains("/administration/calendar/view"));
            assertThat(page.locator("td.holiday")).hasCount(left - 1);
        }
    }

    @Test
    void wrongHoursAreRefusedAtTheirFieldAndKept(Browser browser) {
        Page page = browser.signIn(browser.page("zh", 1440), ADMINISTRATOR, Demo.PASSWORD);
        page.navigate("/administration/calendar/week");
        Form form = Form.of(page).type("morningTo3", "08:00").type("afternoonFrom6", "25:99");
        form.press("save");
        assertThat(form.complaint("morningTo3").first()).containsText("须晚于");
        assertThat(form.complaint("afternoonFrom6").first()).containsText("09:00");
        assertThat(form.input("afternoonFrom6")).hasValue("25:99");
    }

    @Test
    void whoOnlyReadsItIsOfferedNothing(Browser browser) {
        Page page = browser.signIn(browser.page("zh", 1440), "linxl", Demo.PASSWORD);
        page.navigate("/administration/calendar/view?year=2026");
        assertThat(page.locator("td.holiday")).hasCount(33);
        assertThat(page.locator("td.instead")).hasCount(6);
        assertThat(page.locator("td a")).hasCount(0);
    }
}
