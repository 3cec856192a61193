package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** A complaint taken by customer service, assigned by a supervisor, solved by who sells, and closed with the answer. */
@BrowserTest
class ComplaintBrowserIT {
    private static final String WHAT = "保温板边角破损，共 12 张，影响明天施工";

    @Test
    void fromReceiptToTheCustomersAnswer(Browser browser) throws IOException {
        Page service = browser.signIn(browser.page("zh-CN", 1440), "lili", Demo.PASSWORD);
        service.navigate("/crm/complaint/edit");
        Form taking = Form.of(service).choose("customerId", "恒泰").type("description", WHAT);
        taking.press("save");
        assertThat(taking.complaint("kindId")).isVisible();
        assertThat(taking.input("description")).hasValue(WHAT);
        service.locator("input[name='form:severity'][value=MAJOR]").check();
        taking.selectFirst("kindId").press("save", "/crm/complaint/view");
        String address = service.url();
        String number = service.locator("h1").innerText();
        assertThat(AccessibilityBrowserIT.findings(service)).isEmpty();

        Page chief = browser.signIn(browser.page("en-US", 390), "chenzj", Demo.PASSWORD);
        chief.navigate("/crm/complaint/list");
        assertThat(AccessibilityBrowserIT.findings(chief)).isEmpty();
        chief.locator("table.go tbody tr", new Page.LocatorOptions().setHasText(number))
                .locator("a")
                .first()
                .click();
        step(chief, "ASSIGN");
        assertThat(AccessibilityBrowserIT.findings(chief)).isEmpty();
        Form.of(chief).choose("ownerId", "林晓岚").press("save", "/crm/complaint/view");

        Page seller = browser.signIn(browser.page("en-US", 390), Demo.SALESPERSON, Demo.PASSWORD);
        seller.navigate("/crm/complaint/list?tab=MINE");
        assertThat(seller.locator("table.go tbody")).containsText(number);
        seller.navigate(address);
        step(seller, "PROPOSE");
        Form proposing = Form.of(seller).type("solution", "今天补发 12 张").type("correctiveAction", "装车用护角");
        proposing.press("save");
        assertThat(proposing.complaint("correctiveById")).isVisible();
        proposing.type("correctiveAction", "").press("save", "/crm/complaint/view");
        step(seller, "FINISH");
        Form.of(seller).type("outcome", "已补发并装好").type("rootCause", "立放运输").press("save", "/crm/complaint/view");

        service.navigate(address);
        step(service, "REPLY");
        service.locator("input[name='form:customerAnswer'][value=SATISFIED]").check();
        Form.of(service).press("save", "/crm/complaint/view");
        assertThat(service.locator("main .title .tag").first()).hasText("已关闭");
        service.navigate("/crm/complaint/list?tab=CLOSED");
        assertThat(service.locator("table.go tbody")).containsText(number);
        service.navigate(address.replace("/view", "/print"));
        assertThat(service.locator(".sheet")).containsText(WHAT);
        withdraw(service);
    }

    private static void withdraw(Page service) {
        service.navigate("/crm/complaint/edit");
        Form.of(service)
                .choose("customerId", "恒泰")
                .type("description", "对账单金额不符")
                .selectFirst("kindId")
                .press("save", "/crm/complaint/view");
        service.locator("main .title details.menu summary").click();
        service.locator("main a[href*='step=WITHDRAW']").click();
        Form.of(service).type("withdrawalReason", "客户少算了一笔变更").press("save", "/crm/complaint/view");
        assertThat(service.locator("main .title .tag").first()).hasText("已撤回");
        assertThat(service.locator("main .note:not([hidden])")).containsText("客户少算了一笔变更");
        assertThat(service.locator("main .title details.menu")).hasCount(0);
    }

    private static void step(Page page, String step) {
        page.locator("main a.btn[href*='step=" + step + "']").click();
        page.waitForURL("**/crm/complaint/step**");
    }
}
