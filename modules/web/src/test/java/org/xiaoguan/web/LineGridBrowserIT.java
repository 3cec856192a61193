package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** The goods of a budget sheet are typed like a spreadsheet. */
@BrowserTest
class LineGridBrowserIT {
    private static final String PASTE = "(cell, text) => { const data = new DataTransfer(); data.setData('text', text);"
            + " cell.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }";

    @Test
    void cellsPastedFromASpreadsheetFillAsManyLinesAsTheyNeed(Browser browser) {
        Page page = open(browser);

        cell(page, 0, "quantity").focus();
        paste(cell(page, 0, "quantity"), "10\t2.5\r\n3\t4\r\n1,000\t0.0001\r\n");

        assertThat(rows(page)).hasCount(3);
        assertThat(cell(page, 0, "amount")).hasText("25.00");
        assertThat(cell(page, 1, "amount")).hasText("12.00");
        assertThat(cell(page, 2, "amount")).hasText("0.10");
        assertThat(page.locator("[id$=goodsTotal]")).hasText("37.10");
    }

    @Test
    void enterGoesDownAndOnTheLastLineAddsOne(Browser browser) {
        Page page = open(browser);

        cell(page, 0, "quantity").fill("7");
        cell(page, 0, "quantity").press("Enter");

        assertThat(rows(page)).hasCount(2);
        assertThat(cell(page, 1, "materialId_input")).isFocused();
        assertThat(cell(page, 0, "quantity")).hasValue("7.000");
        cell(page, 0, "quantity").press("Enter");
        assertThat(cell(page, 1, "quantity")).isFocused();
    }

    @Test
    void aWrongCellSaysWhyAndTheOthersAreStillSummed(Browser browser) {
        Page page = open(browser);

        paste(cell(page, 0, "quantity"), "1.2345\t5\nmany\t5\n2\t5\n");

        assertThat(page.locator(".lines .hint")).hasText(new String[] {"数量最多 3 位小数", "数量：请填数字，例如 1,234.50"});
        assertThat(cell(page, 1, "quantity")).hasClass(Pattern.compile(".*\\bx\\b.*"));
        assertThat(cell(page, 1, "quantity")).hasValue("many");
        assertThat(page.locator("[id$=goodsTotal]")).hasText("10.00");
    }

    @Test
    void aLineCanBeRemovedWhateverStandsInIt(Browser browser) {
        Page page = open(browser);
        paste(cell(page, 0, "quantity"), "1\t5\nmany\t5\n2\t5\n");
        assertThat(rows(page)).hasCount(3);

        page.locator("[data-grid=lines] [data-grid-remove='1']").click();

        assertThat(rows(page)).hasCount(2);
        assertThat(cell(page, 1, "quantity")).hasValue("2.000");
        assertThat(page.locator(".lines .hint")).hasCount(0);
    }

    private static Page open(Browser browser) {
        Page page = browser.signIn(browser.page(), Demo.SALESPERSON, Demo.PASSWORD);
        page.navigate("/projects/project/edit");
        assertThat(rows(page)).hasCount(1);
        return page;
    }

    private static Locator rows(Page page) {
        return page.locator("[data-grid=lines] [data-row]");
    }

    private static Locator cell(Page page, int row, String name) {
        return page.locator("[id='form:lines:" + row + ":" + name + "']");
    }

    private static void paste(Locator cell, String text) {
        cell.evaluate(PASTE, text);
    }
}
