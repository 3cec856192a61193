package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** A questionnaire is made, a customer is asked by it on the phone, and its low score becomes a complaint. */
@BrowserTest
class SurveyBrowserIT {
    @Test
    void fromTheQuestionnaireToTheComplaint(Browser browser) throws IOException {
        Page service = browser.signIn(browser.page("zh-CN", 1440), "lili", Demo.PASSWORD);
        service.navigate("/crm/questionnaire/edit");
        String name = "送货回访 " + System.nanoTime();
        Form making = Form.of(service).type("name", name).type("lines:0:weight", "20");
        making.input("occasion").selectOption("DELIVERY");
        making.press("save");
        assertThat(making.complaint("lines:3:weight")).isVisible();
        making.type("lines:0:weight", "30").press("save", "/crm/questionnaire/list");

        Page phone = browser.signIn(browser.page("en-US", 390), "lili", Demo.PASSWORD);
        phone.navigate("/crm/customer/list?text=恒泰");
        phone.navigate(phone.locator("table.go tbody a").first().getAttribute("href"));
        String customer = phone.url();
        phone.locator("main a[href*='/crm/survey/edit?customer=']").first().click();
        phone.locator("main a.row", new Page.LocatorOptions().setHasText(name)).click();
        phone.waitForURL("**questionnaire=**");
        assertThat(AccessibilityBrowserIT.findings(phone)).isEmpty();
        Form asking = Form.of(phone);
        for (int i = 0; i < 4; i++) {
            asking.input("lines:" + i + ":answer").selectOption(i == 0 ? "5" : "2");
        }
        asking.type("comment", "送货晚了两天").press("save", "/crm/survey/view");
        assertThat(phone.locator(".figs")).containsText("47.50");
        assertThat(AccessibilityBrowserIT.findings(phone)).isEmpty();

        phone.locator("main a.btn[href*='/crm/complaint/edit']").click();
        phone.waitForURL("**/crm/complaint/edit**");
        Form taking = Form.of(phone);
        assertThat(taking.input("description")).hasValue(Pattern.compile(".*47\\.50.*送货晚了两天.*"));
        taking.selectFirst("kindId").press("save", "/crm/complaint/view");
        service.navigate(customer);
        assertThat(service.locator("main")).containsText("满意度");
        service.navigate("/crm/survey/list?tab=LOW");
        assertThat(service.locator("table.go tbody")).containsText("47.50");
        assertThat(AccessibilityBrowserIT.findings(service)).isEmpty();
    }
}
