package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** Customers that wait in the pool are filtered and handed over together; their new owners are told and find them. */
@BrowserTest
class HandingCustomersOverBrowserIT {
    private static final String HANDOVER = "a[href*='/crm/handover/edit']";

    @ParameterizedTest
    @CsvSource({
        "zh, 1440, 共 3 家客户, 已分配 3 家客户, 把 2 家客户分配给您, 没有可以分配的客户, 另有 3 家没有动",
        "en, 390, 3 customers, 3 customers were handed over, handed 2 customers over to you, no customers to hand over, 3 stayed as they were"
    })
    void thoseInThePoolGoToTwoPeople(
            String language,
            int width,
            String found,
            String done,
            String told,
            String none,
            String stayed,
            Browser browser)
            throws IOException {
        Page director = browser.signIn(browser.page(language, width), Demo.SALES_DIRECTOR, Demo.PASSWORD);
        String name = "Z" + Long.toString(System.nanoTime(), 36);
        customer(director, name + "D");
        for (String letter : new String[] {"A", "B", "C"}) {
            customer(director, name + letter);
            giveBack(director);
        }
        director.navigate("/crm/customer/list?text=" + name);
        assertThat(rows(director)).hasCount(4);
        director.navigate("/crm/customer/list?text=" + name + "&pooled=true");
        assertThat(rows(director)).hasCount(3);
        assertThat(director.locator("input[name=pooled]")).isChecked();

        director.locator(HANDOVER).click();
        assertThat(director.locator("main")).containsText(found);
        assertThat(director.locator("main")).containsText(name + "C");
        assertThat(AccessibilityBrowserIT.findings(director)).isEmpty();
        Page late = director.context().newPage();
        late.navigate(director.url());
        Form form = Form.of(director);
        form.press("save");
        assertThat(form.complaint("owners:0:staffId").first()).isVisible();
        form.choose("owners:0:staffId", "林晓岚").press("owners_add");
        form.choose("owners:1:staffId", "彭飞").press("save", "/crm/customer/list");
        assertThat(director.locator("body")).containsText(done);
        Form.of(late).choose("owners:0:staffId", "彭飞").press("save", "/crm/customer/list");
        assertThat(late.locator("main .note[role=status]")).containsText(stayed);

        Page seller = browser.signIn(browser.page(language, width), Demo.SALESPERSON, Demo.PASSWORD);
        seller.navigate("/crm/customer/list?text=" + name);
        assertThat(rows(seller)).hasCount(2);
        assertThat(seller.locator(HANDOVER)).hasCount(0);
        assertThat(seller.locator("input[name=pooled]")).hasCount(0);
        seller.navigate("/administration/notification/list");
        assertThat(seller.locator("main")).containsText(told);

        director.navigate("/crm/handover/edit?filter=text%3D" + name + "%26pooled%3Dtrue");
        assertThat(director.locator("main")).containsText(none);
        assertThat(Form.of(director).field("save")).hasCount(0);
    }

    private static Locator rows(Page page) {
        return page.locator("table.go tbody tr");
    }

    private static void customer(Page page, String name) {
        page.navigate("/crm/customer/edit");
        Form.of(page).type("name", name).press("save", "/crm/customer/view");
    }

    /** Returns the customer whose page is open. */
    private static void giveBack(Page page) {
        page.locator("main details.menu summary").first().click();
        page.locator("a[href*='/crm/pool/edit']").click();
        Form.of(page).type("reason", "Moved away").press("save", "/crm/customer/list");
    }
}
