package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** A person makes a list their own: filters under names, columns in an order; and finds anything from anywhere. */
@BrowserTest
class OwnListsBrowserIT {
    private static final String LIST = "/catalog/material/list";

    @ParameterizedTest
    @CsvSource({"zh, 1440", "en, 390"})
    void aSavedFilterOpensTheListUntilItIsDeleted(String language, int width, Browser browser) {
        String name = "F" + Long.toString(System.nanoTime(), 36);
        Page page = browser.signIn(browser.page(language, width), Demo.SUPERVISOR, Demo.PASSWORD);
        page.navigate(LIST + "?closed=true&sort=name");
        page.locator("[data-dialog=saved-filters]").click();
        page.locator("#saved-filter-name").fill(name);
        page.locator("#saved-filters [name=usual]").check();
        page.locator("#saved-filters [value=save]").click();
        assertThat(page.locator(".kept a.on")).hasText(name);
        page.navigate(LIST);
        assertThat(page).hasURL(Pattern.compile(".*\\?closed=true&sort=name$"));
        page.locator(".filter a[href*='page=1']").click();
        assertThat(page.locator("[name=closed]")).not().isChecked();
        page.locator(".kept a").getByText(name).click();
        assertThat(page.locator("[name=closed]")).isChecked();
        page.locator("[data-dialog=saved-filters]").click();
        page.locator("#saved-filters form:has([value='" + name + "']) [value=delete]")
                .click();
        assertThat(page.locator(".kept a").getByText(name)).hasCount(0);
        page.navigate(LIST);
        assertThat(page).hasURL(Pattern.compile(".*" + LIST + "$"));
    }

    @ParameterizedTest
    @CsvSource({"zh, 1440", "en, 390"})
    void columnsAreChosenByTheKeyboard(String language, int width, Browser browser) {
        Page page = browser.signIn(browser.page(language, width), Demo.SUPERVISOR, Demo.PASSWORD);
        page.navigate(LIST);
        unfold(page);
        Locator cells = page.locator("table.go tbody tr").first().locator("td");
        int all = cells.count();
        String second = cells.nth(1).textContent();
        page.locator("[data-dialog=list-columns]").press("Enter");
        page.locator("#list-columns li").nth(1).locator("[data-move=down]").press("Enter");
        assertThat(page.locator("#list-columns li").nth(2).locator("[data-move=down]"))
                .isFocused();
        page.locator("#list-columns li").nth(1).locator("[type=checkbox]").press("Space");
        page.locator("#list-columns .btn.p").press("Enter");
        assertThat(cells).hasCount(all - 1);
        assertThat(cells.nth(1)).hasText(second);
        unfold(page);
        page.locator("[data-dialog=list-columns]").press("Enter");
        page.locator("#list-columns [name=reset]").press("Enter");
        assertThat(cells).hasCount(all);
    }

    @ParameterizedTest
    @CsvSource({"zh, 1440", "en, 390"})
    void aColleagueOpensTheAddressOfAList(String language, int width, Browser browser) {
        Page page = browser.signIn(browser.page(language, width), Demo.SUPERVISOR, Demo.PASSWORD);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate("/projects/project/list?tab=all&sort=name");
        page.locator(".kept a[href*='payment=PARTLY']").click();
        assertThat(page.locator(".kept a.on")).hasCount(1);
        page.locator(".kept [data-copy]").click();
        assertThat(page.locator(".toast")).isVisible();
        String address = (String) page.evaluate("navigator.clipboard.readText()");
        Page colleague = browser.signIn(browser.page(language, width), Demo.SALESPERSON, Demo.PASSWORD);
        colleague.navigate(address);
        assertThat(colleague.locator("[name=payment]")).hasValue("PARTLY");

        String name = "S" + Long.toString(System.nanoTime(), 36);
        page.locator("[data-dialog=saved-filters]").click();
        page.locator("#saved-filter-name").fill(name);
        page.locator("#saved-filters .acts [name=audience]").selectOption("DEPARTMENT");
        page.locator("#saved-filters [value=save]").click();
        assertThat(page.locator(".kept a.on").getByText(name)).isVisible();
        page.locator("[data-dialog=saved-filters]").click();
        page.locator("#saved-filters form:has([value='" + name + "']) [data-copy]")
                .click();
        String shared = (String) page.evaluate("navigator.clipboard.readText()");
        colleague.navigate(shared);
        assertThat(colleague).hasURL(Pattern.compile(".*payment=PARTLY.*"));
        assertThat(colleague.locator(".kept a.on").getByText(name)).hasCount(1);
        unfold(colleague);
        assertThat(colleague.locator("[name=payment]")).isVisible();
        page.locator("#saved-filters form:has([value='" + name + "']) [value=delete]")
                .click();
        assertThat(page.locator(".kept a").getByText(name)).hasCount(0);
        colleague.navigate(shared);
        assertThat(colleague.locator("main .note[role=alert]:not([hidden])")).isVisible();
    }

    /** On a phone the filter is folded to what stands in it. */
    private static void unfold(Page page) {
        Locator fold = page.locator("[data-fold]");
        if (fold.isVisible()) {
            assertThat(page.locator("[name=payment]:visible, [name=closed]:visible"))
                    .hasCount(0);
            fold.click();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 1440", "en, 390"})
    void aStrokeLeadsToTheSearchOverEverything(String language, int width, Browser browser) {
        Page page = browser.signIn(browser.page(language, width), Demo.SALES_DIRECTOR, Demo.PASSWORD);
        page.navigate("/projects/project/list");
        page.keyboard().press("/");
        assertThat(page.locator("[data-search]")).isFocused();
        page.keyboard().type("bw001");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/search\\?text=bw001$"));
        assertThat(page.locator(".found a[href*='/catalog/material/view']").first())
                .containsText("BW001");
        page.locator(".found a[href*='/catalog/material/list']").click();
        assertThat(page.locator("table.go tbody tr").first()).containsText("BW001");
    }
}
