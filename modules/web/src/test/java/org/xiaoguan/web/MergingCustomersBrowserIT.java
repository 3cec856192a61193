package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** Two customers that turned out to be one are compared and merged; the address of the merged one leads to the survivor. */
@BrowserTest
class MergingCustomersBrowserIT {
    @ParameterizedTest
    @CsvSource({
        "zh, 1440, 不能与自己合并, 1 个联系人, 合并了",
        "en, 390, A customer is not merged with itself, 'Contacts: 1', was merged into it"
    })
    void theAddressOfTheMergedOneLeadsToTheSurvivor(
            String language, int width, String itself, String moves, String merged, Browser browser) {
        Page page = browser.signIn(browser.page(language, width), Demo.SALES_DIRECTOR, Demo.PASSWORD);
        String name = "Z" + Long.toString(System.nanoTime(), 36);
        String survivor = customer(page, name + "A", "", "");
        String other = customer(page, name + "B", "Street 1", "Wang");

        page.navigate(survivor);
        page.locator("main details.menu summary").first().click();
        page.locator("a[href*='/crm/merge/edit']").click();
        Form form = Form.of(page).choose("otherId", name + "A");
        form.press("choose");
        assertThat(form.complaint("otherId").first()).containsText(itself);
        form.choose("otherId", name + "B").press("choose", "other=");

        assertThat(page.locator("main")).containsText(moves);
        assertThat(page.locator("main")).containsText("Street 1");
        Form.of(page).confirm("merge");
        page.waitForURL(Pattern.compile(Pattern.quote(survivor)));
        assertThat(page.locator("main")).containsText("Wang");
        assertThat(page.locator("main")).containsText("Street 1");
        assertThat(page.locator("#timeline")).containsText(merged);

        page.navigate(other);
        assertThat(page).hasURL(survivor);
    }

    /** Address of a new customer. */
    private static String customer(Page page, String name, String address, String contact) {
        page.navigate("/crm/customer/edit");
        Form form = Form.of(page).type("name", name).type("address", address);
        form.type("contactName", contact).press("save", "/crm/customer/view");
        return page.url();
    }
}
