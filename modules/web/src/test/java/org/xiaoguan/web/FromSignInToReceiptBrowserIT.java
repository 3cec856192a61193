package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** A project carried all the way in the browser, by the people whose work it is. */
@BrowserTest
class FromSignInToReceiptBrowserIT {
    private static final int WIDE = 1440;
    private static final String NEW_PASSWORD = "Bridge-2026-over";

    /**
     * Without tax: 11,500 / 1.13 goods and 500 / 1.09 freight are 10,635.71; 115 × 60 / 1.13 bought and 300 for the crew
     * are 6,406.19.
     */
    private static final String MARGIN = "39.77 %";

    private Browser browser;
    private String locale;
    /** Makes names of this run different from those of all others. */
    private String mark;

    private String project;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-US"})
    void aProjectFromItsFirstGoodsToItsReceipt(String language, Browser opened) {
        browser = opened;
        locale = language;
        mark = Long.toString(System.currentTimeMillis(), 36).substring(2);

        registerSeller();
        enterGoodsAndSupplier();
        Page seller = signInForTheFirstTime();
        enterCustomer(seller);
        makeBudgetSheet(seller);
        approve();
        addGoods(seller);
        removeGoods(seller);
        buy();
        deliver();
        enterCosts();
        payTheCrew();
        invoice();
        String receipt = collect();
        seeTheMargin(seller);
        printTheReceipt(receipt);
    }

    private Page as(String user) {
        return browser.signIn(browser.page(locale, WIDE), user, Demo.PASSWORD);
    }

    private void registerSeller() {
        Page page = as(Demo.ADMINISTRATOR);
        page.navigate("/administration/user/edit");
        Form form = Form.of(page);
        form.type("username", "s" + mark).type("name", "Seller " + mark);
        form.input("departmentId").selectOption(departmentOfTheSupervisor());
        form.type("password", Demo.PASSWORD).type("passwordAgain", Demo.PASSWORD);
        page.locator("[id='form:roleIds'] label")
                .getByText("业务员", new Locator.GetByTextOptions().setExact(true))
                .click();
        form.press("save");
        assertThat(page.locator(".toast, .ui-messages-info").first()).isVisible();
        close(page);
    }

    /** The department that a budget sheet of the supervisor would belong to. */
    private String departmentOfTheSupervisor() {
        Page page = as(Demo.SUPERVISOR);
        page.navigate("/projects/project/edit");
        String department = Form.of(page).input("departmentId").inputValue();
        close(page);
        return department;
    }

    private void enterGoodsAndSupplier() {
        Page page = as(Demo.PURCHASER);
        page.navigate("/catalog/material/edit");
        Form.of(page)
                .type("code", "M" + mark)
                .type("name", "Anchor " + mark)
                .type("unit", "pcs")
                .selectFirst("categoryId")
                .type("listPrice", "100")
                .type("referenceCost", "60")
                .press("save", "/catalog/material/view");
        page.navigate("/catalog/supplier/edit");
        Form.of(page).type("code", "L" + mark).type("name", "Supplier " + mark).press("save", "/catalog/supplier/view");
        close(page);
    }

    /** A password that somebody else has chosen must be changed. */
    private Page signInForTheFirstTime() {
        Page page = as("s" + mark);
        assertThat(page).hasURL(Pattern.compile(".*/administration/user/password.*"));
        Form.of(page)
                .type("present", Demo.PASSWORD)
                .type("password", NEW_PASSWORD)
                .type("passwordAgain", NEW_PASSWORD)
                .press("save");
        page.waitForURL(url -> !url.contains("/password"));
        return page;
    }

    private void enterCustomer(Page page) {
        page.navigate("/crm/customer/edit");
        Form form = Form.of(page);
        form.type("name", "Customer " + mark).type("contactName", "Ms Li").type("contactMobile", mobile());
        if (form.input("grade").inputValue().isEmpty()) {
            form.selectFirst("grade");
        }
        form.press("save", "/crm/customer/view");
    }

    private String mobile() {
        return "139" + String.format(Locale.ROOT, "%08d", Math.floorMod(Long.parseLong(mark, 36), 100_000_000L));
    }

    private void makeBudgetSheet(Page page) {
        page.navigate("/projects/project/edit");
        Form form = Form.of(page);
        form.choose("customerId", "Customer " + mark).type("name", "Project " + mark);
        form.choose("lines:0:materialId", "M" + mark).type("lines:0:quantity", "100");
        form.type("fees:0:name", "Freight").type("fees:0:amount", "500").type("agreedPrice", "10499");
        form.input("agreedPrice").press("Tab");
        assertThat(form.field("goodsTotal")).hasText("10,000.00");
        form.press("fit");
        assertThat(form.input("discount")).hasValue("1.00");
        form.type("discount", "0").type("agreedPrice", "10500");
        form.input("agreedPrice").press("Tab");
        assertThat(form.field("check")).not().containsText("1.00");
        form.press("submit", "/projects/project/view");
        assertThat(page.locator(".title .tag").first()).hasClass(Pattern.compile("warn"));
        project = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    /** The supervisor finds it among what waits and approves it. */
    private void approve() {
        Page page = as(Demo.SUPERVISOR);
        page.navigate("/administration/approval/list");
        page.locator("tbody tr", new Page.LocatorOptions().setHasText(mark))
                .locator("a")
                .first()
                .click();
        page.locator("[id='approval:approve']").click();
        assertThat(page.locator("[id='approval:approve']")).hasCount(0);
        close(page);
    }

    private void addGoods(Page page) {
        page.navigate("/projects/change/edit?kind=ADDITION&project=" + project);
        Form.of(page)
                .type("reason", "a wall more " + mark)
                .choose("additions:0:materialId", "M" + mark)
                .type("additions:0:quantity", "20")
                .press("submit", "/projects/change/view");
        assertThat(page.locator(".title .tag").first()).hasClass(Pattern.compile("ok"));
    }

    private void removeGoods(Page page) {
        page.navigate("/projects/change/edit?kind=REMOVAL&project=" + project);
        Form form = Form.of(page);
        form.type("reason", "a door less " + mark)
                .choose("reductions:0:itemId", "M" + mark)
                .type("reductions:0:quantity", "5");
        form.input("reductions:0:quantity").press("Tab");
        assertThat(page.locator("[id='form:effect']")).containsText("500.00");
        form.press("submit", "/projects/change/view");
        page.navigate("/projects/project/view?id=" + project);
        assertThat(page.locator(".fig b").first()).hasText("12,000.00");
    }

    private void buy() {
        Page page = as(Demo.PURCHASER);
        page.navigate("/projects/purchase/edit?project=" + project);
        Form form = Form.of(page);
        form.choose("supplierId", "L" + mark);
        form.press("takeAll");
        assertThat(form.input("lines:0:quantity")).hasValue(Pattern.compile("\\d+\\.000"));
        form.press("submit", "/projects/purchase/view");
        close(page);
    }

    private void deliver() {
        Page page = as(Demo.WAREHOUSE);
        page.navigate("/projects/delivery/edit?project=" + project);
        Form form = Form.of(page);
        if (form.input("delivererId").inputValue().isEmpty()) {
            form.choose("delivererId", "zhao");
        }
        form.press("confirm", "/projects/delivery/view");
        close(page);
    }

    private void enterCosts() {
        Page page = as(Demo.ACCOUNTANT);
        page.navigate("/projects/cost/edit?project=" + project);
        Form form = Form.of(page);
        form.press("takePrices");
        assertThat(form.input("lines:0:unitCost")).hasValue("60.0000");
        form.press("save");
        assertThat(page.locator(".toast").first()).isVisible();
        close(page);
    }

    private void payTheCrew() {
        Page page = as(Demo.CASHIER);
        page.navigate("/projects/fee/edit?project=" + project);
        Form form = Form.of(page);
        form.type("amount", "300").type("payee", "Crew of Mr Wu").type("purpose", "Installation");
        form.press("save", "/projects/fee/view");
        close(page);
    }

    private void invoice() {
        Page page = as(Demo.ACCOUNTANT);
        page.navigate("/finance/invoice/edit?project=" + project);
        Form form = Form.of(page);
        form.type("number", String.format(Locale.ROOT, "%020d", Long.parseLong(mark, 36)))
                .type("amount", "12000");
        if (form.input("title").inputValue().isEmpty()) {
            form.type("title", "Customer " + mark);
        }
        form.press("save", "/finance/invoice/view");
        close(page);
    }

    private String collect() {
        Page page = as(Demo.CASHIER);
        page.navigate("/finance/receipt/edit?project=" + project);
        Form form = Form.of(page);
        form.type("amount", "6000.07");
        if (form.input("payer").inputValue().isEmpty()) {
            form.type("payer", "Customer " + mark);
        }
        form.press("save", "/finance/receipt/view");
        String id = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        close(page);
        return id;
    }

    /** A salesperson sees what came in, the supervisor also what is left of it. */
    private void seeTheMargin(Page seller) {
        Page page = as(Demo.SUPERVISOR);
        for (Page reader : new Page[] {seller, page}) {
            reader.navigate("/projects/project/view?id=" + project);
            assertThat(reader.locator(".figs")).containsText("12,000.00");
            assertThat(reader.locator(".figs")).containsText("6,000.07");
        }
        assertThat(seller.locator(".figs")).not().containsText(MARGIN);
        assertThat(page.locator(".figs")).containsText(MARGIN);
        close(page);
    }

    private void printTheReceipt(String receipt) {
        Page page = as(Demo.CASHIER);
        page.navigate("/finance/receipt/view?id=" + receipt);
        String number = page.locator("h1").innerText().replaceAll(".*?([A-Z]{2}\\S+).*", "$1");
        page.navigate("/finance/receipt/print?id=" + receipt);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Locator sheet = page.locator(".sheet");
        assertThat(sheet).hasCount(1);
        assertThat(sheet).containsText(number);
        assertThat(sheet).containsText("人民币陆仟元零柒分");
        assertThat(sheet).containsText("¥6,000.07");
        assertThat(page.locator(".bar")).isHidden();
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        Assertions.assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .containsPattern("/Count 1\\b")
                .containsPattern("/MediaBox \\[ ?0 0 59[45](\\.\\d+)? 84[12](\\.\\d+)?");
    }

    private static void close(Page page) {
        page.context().close();
    }
}
