package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** A form that was refused says why where the eye is, and goes on working. */
@BrowserTest
class RefusedFormBrowserIT {
    private static final String PASTE = "(cell, text) => { const data = new DataTransfer(); data.setData('text', text);"
            + " cell.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }";

    @Test
    void theSummaryIsInSightAndTheFirstWrongFieldHasTheFocus(Browser browser) {
        Page page = open(browser);

        submit(page);

        assertThat(page.locator(".ui-messages-error")).isInViewport();
        assertThat(page.locator("[id='form:customerId_input']")).isFocused();
    }

    @Test
    void goodsStillBringTheirPriceAndAllLinesAreSummed(Browser browser) {
        Page page = open(browser);
        cell(page, "quantity").fill("2");
        submit(page);
        assertThat(page.locator(".ui-messages-error")).isVisible();

        cell(page, "materialId_input").pressSequentially("bw001");
        page.locator(".ui-autocomplete-panel .ui-autocomplete-item").first().waitFor();
        page.keyboard().press("Enter");

        assertThat(cell(page, "unitPrice")).hasValue("480.0000");
        assertThat(cell(page, "amount")).hasText("960.00");
        assertThat(page.locator("[id$=goodsTotal]")).hasText("960.00");
    }

    @Test
    void aPastedCodeThatIsInNoListStaysAndIsComplainedOf(Browser browser) {
        Page page = open(browser);

        cell(page, "materialId_input").evaluate(PASTE, "NOSUCH\t5\t1\n");

        assertThat(cell(page, "materialId_input")).hasValue("NOSUCH");
        assertThat(page.locator(".lines .hint")).hasText("商品：没有此商品");
        cell(page, "quantity").fill("-5");
        cell(page, "quantity").press("Tab");
        assertThat(page.locator(".lines .hint")).hasText(new String[] {"数量必须大于 0", "商品：没有此商品"});
    }

    private static Page open(Browser browser) {
        Page page = browser.signIn(browser.page(), Demo.SALESPERSON, Demo.PASSWORD);
        page.navigate("/projects/project/edit");
        return page;
    }

    private static void submit(Page page) {
        page.locator("[id='form:submit']").click();
    }

    private static Locator cell(Page page, String name) {
        return page.locator("[id='form:lines:0:" + name + "']");
    }
}
