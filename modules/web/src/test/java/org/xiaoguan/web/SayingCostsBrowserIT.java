package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** A salesperson adds a fee without knowing its cost; the supervisor says it before deciding. */
@BrowserTest
class SayingCostsBrowserIT {
    @Test
    void theSupervisorSaysWhatAFeeCostsBeforeDeciding(Browser browser) {
        Page seller = browser.signIn(browser.page(), Demo.SALESPERSON, Demo.PASSWORD);
        seller.navigate("/projects/project/list?stage=EXECUTION");
        String project = seller.locator("table.go tbody a").first().getAttribute("href");
        seller.navigate(
                "/projects/change/edit?kind=FEE_ADJUSTMENT&project=" + project.substring(project.indexOf("id=") + 3));
        field(seller, "reason").fill("hoisting at night");
        field(seller, "fees:0:name").fill("Hoisting");
        field(seller, "fees:0:amount").fill("5000");
        field(seller, "submit").click();
        assertThat(seller).hasURL(Pattern.compile(".*/projects/change/view.*"));
        String change = seller.url();

        Page supervisor = browser.signIn(browser.page(), Demo.SUPERVISOR, Demo.PASSWORD);
        supervisor.navigate("/administration/approval/list");
        Locator waiting = supervisor.locator("table.go tbody tr").last();
        assertThat(waiting).containsText("5,000.00");
        assertThat(waiting).containsText("→");
        supervisor.navigate(change);
        String margin = supervisor.locator(".fig b").last().textContent();
        supervisor.locator("a[href*='/projects/cost/expected']").click();
        field(supervisor, "lines:0:cost").fill("-1");
        field(supervisor, "save").click();
        assertThat(supervisor.locator("tr.why").first()).not().isEmpty();
        field(supervisor, "lines:0:cost").fill("4200");
        field(supervisor, "save").click();
        assertThat(supervisor).hasURL(Pattern.compile(".*/projects/change/view.*"));
        assertThat(supervisor.locator(".fig b").last()).not().hasText(margin);
        assertThat(supervisor.locator("a[href*='/projects/cost/expected']")).hasCount(0);
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='form:" + id + "']");
    }
}
