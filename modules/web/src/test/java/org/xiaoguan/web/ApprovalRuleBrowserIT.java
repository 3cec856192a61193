package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** Rules of approval and deputies, as the people who keep them enter them. */
@BrowserTest
class ApprovalRuleBrowserIT {
    @ParameterizedTest
    @CsvSource({
        "zh, 1440, 项目采购单, 仓库管理员, 总经理, 销售总监, 没有审批这类单据的权限, 没有这个数字, '金额 ≥ 88,888,888.00 且 超预算 ≥ 5.00 %'",
        "en, 390, Purchase order, 仓库管理员, 总经理, 销售总监, may not approve, no such figure,"
                + " 'amount ≥ 88,888,888.00 and over budget ≥ 5.00 %'",
    })
    void aRuleIsEnteredRefusedSeenAndDeleted(
            String language,
            int width,
            String kind,
            String warehouse,
            String manager,
            String director,
            String without,
            String none,
            String condition,
            Browser browser) {
        Page page = browser.signIn(browser.page(language, width), "sysop", Demo.PASSWORD);
        page.navigate("/administration/approvalrule/edit");
        Form form = Form.of(page).select("documentKind", kind).select("roleId", warehouse);
        form.type("leastAmount", "88888888").type("belowMargin", "15");
        form.press("save");
        assertThat(form.complaint("roleId").first()).containsText(without);
        assertThat(form.complaint("belowMargin").first()).containsText(none);
        assertThat(form.input("leastAmount")).hasValue(Pattern.compile("88,?888,?888.*"));

        form.type("belowMargin", "").type("leastOverBudget", "5").select("roleId", manager);
        form.type("dueHours", "8").select("escalationRoleId", director).type("escalationHours", "4");
        form.press("save", "/administration/approvalrule/list");
        Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText(condition));
        assertThat(row).hasCount(1);
        row.locator("a").click();
        page.waitForURL(url -> url.contains("/administration/approvalrule/edit?id="));
        page.locator("main details.menu summary").first().click();
        Form.of(page).confirm("delete");
        page.waitForURL(url -> url.contains("/administration/approvalrule/list"));
        assertThat(row).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"zh, 1440, 不能是本人", "en, 390, their own deputy"})
    void somebodyNamesADeputy(String language, int width, String self, Browser browser) {
        Page page = browser.signIn(browser.page(language, width), "chenzj", Demo.PASSWORD);
        page.navigate("/administration/deputy/edit");
        Form form = Form.of(page).choose("deputyId", "陈志军");
        form.type("fromOn", "2031-02-01").type("untilOn", "2031-02-10").press("save");
        assertThat(form.complaint("deputyId").first()).containsText(self);

        form.choose("deputyId", "刘建国").press("save", "/administration/deputy/list");
        Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText("2031-02-10"));
        assertThat(row).hasCount(1);
        row.locator("a").click();
        Form.of(page).confirm("delete");
        page.waitForURL(url -> url.contains("/administration/deputy/list"));
        assertThat(row).hasCount(0);
    }
}
