package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** Nothing typed is lost, also when the session has ended, and nobody else ever sees it. */
@BrowserTest
class KeepingWhatWasTypedBrowserIT {
    private static final String FORM = "/projects/project/edit";

    @ParameterizedTest
    @CsvSource({"zh, 数量最多 3 位小数", "en, At most 3 decimals in a quantity"})
    void aFormSentAfterTheSessionHasEndedIsThereAgainAfterSigningIn(String language, String says, Browser browser) {
        Page page = browser.signIn(browser.page(language, 1440), Demo.SALESPERSON, Demo.PASSWORD);
        page.navigate(FORM);
        name(page).fill("会话结束 <b>&😀");
        quantity(page).fill("12.3456");
        endSession(page);
        page.locator("[id='form:saveDraft']").click();
        page.waitForURL(Pattern.compile(".*/login.*"));

        signInHere(page, Demo.SALESPERSON);

        assertThat(page).hasURL(Pattern.compile(".*" + FORM + ".*"));
        assertThat(name(page)).hasValue("会话结束 <b>&😀");
        assertThat(quantity(page)).hasValue("12.3456");
        assertThat(page.locator(".lines .hint").first()).containsText(says);
        discard(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void anotherUserWhoSignsInThereFindsAnEmptyForm(String language, Browser browser) {
        Page page = browser.signIn(browser.page(language, 1440), Demo.SALESPERSON, Demo.PASSWORD);
        page.navigate(FORM);
        name(page).fill("nobody else's business");
        endSession(page);
        page.locator("[id='form:saveDraft']").click();
        page.waitForURL(Pattern.compile(".*/login.*"));

        signInHere(page, Demo.OTHER_SALESPERSON);

        assertThat(page).hasURL(Pattern.compile(".*" + FORM + ".*"));
        assertThat(name(page)).hasValue("");
        assertThat(page.locator("body")).not().containsText("nobody else's business");
    }

    @Test
    void whatWasTypedIsOfferedWhenTheFormIsOpenedAgain(Browser browser) {
        Page page = browser.signIn(browser.page(), Demo.OTHER_SALESPERSON, Demo.PASSWORD);
        page.navigate(FORM);
        name(page).pressSequentially("half done");
        assertThat(page.locator("[data-draft-saved]")).containsText("草稿已存");

        page.navigate("/reporting/home");
        page.navigate(FORM);
        assertThat(name(page)).hasValue("");
        page.locator(".note a").click();

        assertThat(name(page)).hasValue("half done");
        discard(page);
    }

    private static void discard(Page page) {
        page.navigate(FORM);
        page.locator("[data-draft-discard]").click();
        assertThat(page.locator("[data-draft-discard]")).hasCount(0);
    }

    private static void endSession(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    private static void signInHere(Page page, String user) {
        page.locator("[name$=username]").fill(user);
        page.locator("[name$=password]").fill(Demo.PASSWORD);
        page.locator("[type=submit]").first().click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    private static Locator name(Page page) {
        return page.locator("[id='form:name']");
    }

    private static Locator quantity(Page page) {
        return page.locator("[id='form:lines:0:quantity']");
    }
}
