package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** A material that somebody closes while an order of it is being written: told at its line, nothing ordered, nothing lost. */
@BrowserTest
class ClosedMeanwhileBrowserIT {
    private static final String ORDERS = "/projects/purchase/list";

    @ParameterizedTest
    @CsvSource({"zh, 'Bad 已停用，不能采购', 特殊", "en, Bad is closed and cannot be purchased, Special"})
    void aClosedMaterialIsNotPurchased(String language, String says, String special, Browser browser) {
        String code = "Z" + Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
        Page page = browser.signIn(browser.page(language, 1440), Demo.PURCHASER, Demo.PASSWORD);
        String material = material(page, code);
        page.navigate(ORDERS);
        String before = page.locator("main").innerText();

        page.navigate("/projects/purchase/edit");
        page.navigate(page.locator("table.go tbody a").first().getAttribute("href"));
        Form form = Form.of(page).select("kind", special);
        form.input("reason").waitFor();
        form.type("reason", "Bad").chooseOne("supplierId", "0", "L");
        form.choose("lines:0:materialId", code).type("lines:0:quantity", "7").type("lines:0:unitPrice", "3");
        close(page, material);
        form.press("submit");

        assertThat(form.complaint("lines:0:materialId").first()).containsText(says);
        assertThat(form.input("reason")).hasValue("Bad");
        assertThat(form.input("lines:0:quantity")).hasValue("7.000");
        page.navigate(ORDERS);
        assertThat(page.locator("main").innerText()).isEqualTo(before);
        delete(page, material);
    }

    private static String material(Page page, String code) {
        page.navigate("/catalog/material/edit");
        Form form = Form.of(page).type("code", code).type("name", "Bad").type("unit", "m");
        form.selectFirst("categoryId").press("save", "/catalog/material/view");
        return page.url();
    }

    private static void close(Page page, String material) {
        Page beside = page.context().newPage();
        beside.navigate(material);
        more(beside);
        Form.of(beside).press("close");
        assertThat(beside.locator("header .tag, .title .tag").first()).isVisible();
        beside.close();
    }

    private static void delete(Page page, String material) {
        page.navigate(material);
        more(page);
        Form.of(page).confirm("delete");
        page.waitForURL(url -> url.contains("/catalog/material/list"));
    }

    private static void more(Page page) {
        page.locator("main details.menu summary").first().click();
    }
}
