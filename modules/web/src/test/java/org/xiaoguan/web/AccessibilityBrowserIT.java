package org.xiaoguan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** The main pages for people who read them by ear or work without a mouse, as far as axe-core can tell. */
@BrowserTest
class AccessibilityBrowserIT {
    private static final String FINDINGS = "async () => { const found = await axe.run();"
            + " if (found.passes.length < 5) return ['axe-core looked at nothing'];"
            + " return found.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
            + ".map(v => v.id + ' (' + v.impact + '): ' + v.nodes.map(n => n.html).slice(0, 3).join('\\n')); }";

    @Test
    void theSignInPageHasNoSeriousFinding(Browser browser) throws IOException {
        Page page = browser.page();
        page.navigate("/login");
        assertThat(findings(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chenzj, /reporting/home",
        "chenzj, /reporting/dashboard",
        "chenzj, /projects/project/list",
        "chenzj, /projects/project/edit",
        "chenzj, /crm/customer/list",
        "chenzj, /crm/customer/edit",
        "chenzj, /crm/pool/list",
        "chenzj, /crm/pool/due",
        "linxl, /crm/contactrecord/list",
        "linxl, /crm/contactrecord/edit",
        "linxl, /reporting/home",
        "linxl, /crm/visit/list",
        "linxl, /crm/visit/edit",
        "linxl, /crm/visit/calendar",
        "linxl, /crm/visit/route",
        "zhouwei, /crm/visit/plan",
        "heyan, /finance/receipt/list",
        "sysop, /administration/user/edit",
        "sysop, /administration/audit/list",
        "sysop, /administration/calendar/view",
        "sysop, /administration/calendar/week",
    })
    void aPageHasNoSeriousFinding(String user, String address, Browser browser) throws IOException {
        Page page = browser.signIn(browser.page(), user, Demo.PASSWORD);
        page.navigate(address);
        assertThat(findings(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "chenzj, /projects/project/list",
        "chenzj, /projects/change/list",
        "chenzj, /crm/customer/list",
        "chenzj, /crm/pool/list",
        "wangfang, /projects/purchase/list",
        "heyan, /finance/receipt/list",
    })
    void aRecordOfAListHasNoSeriousFinding(String user, String list, Browser browser) throws IOException {
        Page page = browser.signIn(browser.page(), user, Demo.PASSWORD);
        page.navigate(list);
        page.navigate(page.locator("table.go tbody a").first().getAttribute("href"));
        assertThat(findings(page)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    static List<Object> findings(Page page) throws IOException {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.evaluate(axe());
        return (List<Object>) page.evaluate(FINDINGS);
    }

    private static String axe() throws IOException {
        try (InputStream script = AccessibilityBrowserIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
