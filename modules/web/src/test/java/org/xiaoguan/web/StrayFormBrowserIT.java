package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** A form that fits no page of the session any more: the page opens anew or the person signs in; never a bare failure. */
@BrowserTest
class StrayFormBrowserIT {
    private static final String PAGE = "/crm/customer/edit";
    private static final String NAME = "Stray customer";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void withoutItsNonceThePageOpensAnewAndNothingIsDone(boolean ajax, Browser browser) {
        Page page = open(browser);
        leadsTo(PAGE, post(page, Map.of("jakarta.faces.ViewState", viewState(page)), ajax));
        storedNothing(page);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void withAForgedNonceThePageOpensAnewAndNothingIsDone(boolean ajax, Browser browser) {
        Page page = open(browser);
        Map<String, String> forged =
                Map.of("jakarta.faces.ViewState", viewState(page), "primefaces.nonce", "\"><script>");
        leadsTo(PAGE, post(page, forged, ajax));
        storedNothing(page);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofAViewThatIsGoneThePageOpensAnew(boolean ajax, Browser browser) {
        Page page = open(browser);
        leadsTo(PAGE, post(page, Map.of("jakarta.faces.ViewState", "12:34"), ajax));
        storedNothing(page);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofASessionThatIsGoneThePersonSignsIn(boolean ajax, Browser browser) {
        Page page = open(browser);
        String view = viewState(page);
        endSession(page);
        leadsTo("/login?from=", post(page, Map.of("jakarta.faces.ViewState", view), ajax));
    }

    @Test
    void whatWasTypedInAViewThatIsGoneIsThereAgain(Browser browser) {
        Page page = open(browser);
        page.locator("[id='form:name']").fill(NAME);
        page.evaluate(
                "() => document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]').forEach(v => v.value = '12:34')");

        page.locator("[id='form:save']").click();
        page.waitForURL(Pattern.compile(".*draft=restore.*"));

        assertThat(page.locator("[id='form:name']")).hasValue(NAME);
        page.navigate(PAGE);
        page.locator("[data-draft-discard]").click();
        assertThat(page.locator("[data-draft-discard]")).hasCount(0);
    }

    private static Page open(Browser browser) {
        Page page = browser.signIn(browser.page(), Demo.SALESPERSON, Demo.PASSWORD);
        page.navigate(PAGE);
        return page;
    }

    private static String viewState(Page page) {
        return page.locator("[name='jakarta.faces.ViewState']").first().inputValue();
    }

    private static void endSession(Page page) {
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    private static APIResponse post(Page page, Map<String, String> fields, boolean ajax) {
        FormData form =
                FormData.create().set("form", "form").set("form:name", NAME).set("form:save", "form:save");
        fields.forEach(form::set);
        RequestOptions options = RequestOptions.create().setMaxRedirects(0);
        if (ajax) {
            form.set("jakarta.faces.partial.ajax", "true")
                    .set("jakarta.faces.source", "form:save")
                    .set("jakarta.faces.partial.execute", "form")
                    .set("jakarta.faces.partial.render", "form");
            options.setHeader("Faces-Request", "partial/ajax");
        }
        return page.request().post(PAGE, options.setForm(form));
    }

    private static void leadsTo(String address, APIResponse answer) {
        if (answer.status() == 302) {
            assertThat(answer.headers().get("location")).contains(address);
        } else {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains("<redirect url=\"" + address);
        }
    }

    private static void storedNothing(Page page) {
        page.navigate("/crm/customer/list?text=" + NAME.replace(" ", "+"));
        assertThat(page.locator("main")).not().containsText(NAME);
        assertThat(page.locator(".empty")).isVisible();
    }
}
