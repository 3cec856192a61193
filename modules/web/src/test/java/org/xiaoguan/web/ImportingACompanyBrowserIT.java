package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.RealData;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** The people, goods and customers of a real company, imported through the pages in one go. */
@BrowserTest
class ImportingACompanyBrowserIT {
    private static final String NEW_PASSWORD = "imported2026";
    private static final ContainsTextOptions PATIENT = new ContainsTextOptions().setTimeout(60_000);

    private Browser browser;
    private Page page;

    @Test
    void whatIsNotKnownIsToldOnceAndTheSameFilesAgainChangeNothing(Browser opened) {
        browser = opened;
        String user = "i" + System.nanoTime() / 1000 % 100_000_000L;
        register(user);
        page = signInForTheFirstTime(user);
        upload();
        importStaff();
        importMaterials();
        importCustomers();

        upload();
        for (String rows : new String[] {"35", "7", "85"}) {
            assertThat(page.locator("main")).containsText("导入 " + rows + " 行", PATIENT);
            assertThat(Form.of(page, "questions").field("save")).hasCount(0);
            Form.of(page).press("run");
            assertThat(page.locator("#progress, [id='form:progress']").first()).containsText("已导入", PATIENT);
            assertThat(fact("未变")).hasText(rows);
            next();
        }
        lookAtThemOnAPhone(user);
    }

    private void upload() {
        page.navigate("/administration/import/files");
        page.locator("[id='form:file']")
                .setInputFiles(Stream.of("accounts.csv", "sales_teams.csv", "products.csv")
                        .map(RealData.folder()::resolve)
                        .toArray(Path[]::new));
        Form.of(page).press("upload", "/administration/import/view");
        assertThat(page.locator("#batch tbody tr")).hasCount(3);
    }

    private void importStaff() {
        assertThat(question("Dustin Brinkmann")).containsText("5", PATIENT);
        assertThat(question("Cara Losch").locator("input").last()).hasValue("closch");
        answer();
        assertThat(page.locator("main")).containsText("导入 35 行", PATIENT);
        page.getByLabel("用户名 Anna Snelling").fill("annas");
        answer();
        assertThat(page.locator("main")).containsText("导入 35 行", PATIENT);
        assertThat(page.getByLabel("用户名 Anna Snelling")).hasValue("annas");
        run("35");
    }

    private void importMaterials() {
        next();
        question("单位").locator("input").fill("台");
        question("税率").locator("select").selectOption(new SelectOption().setLabel("13"));
        answer();
        assertThat(question("GTK").first()).containsText("1", PATIENT);
        answer();
        run("7");
    }

    private void importCustomers() {
        next();
        assertThat(question("technolgy")).containsText("12", PATIENT);
        assertThat(question("telecommunications").locator("select")).hasValue("");
        page.getByLabel("未定的都新建").check();
        question("technolgy").locator("select").selectOption(new SelectOption().setLabel("信息技术"));
        question("营业额币种与单位").locator("input").fill("百万美元");
        answer();
        run("85");
    }

    /** Sends the answers, and waits until the page that had the questions is gone. */
    private void answer() {
        page.evaluate("document.body.dataset.asked = 'yes'");
        Form.of(page, "questions").press("save");
        assertThat(page.locator("body[data-asked]")).hasCount(0, new HasCountOptions().setTimeout(60_000));
    }

    private void run(String rows) {
        assertThat(page.locator("main")).containsText("导入 " + rows + " 行", PATIENT);
        Form.of(page).press("run");
        assertThat(page.locator("[id='form:progress']")).containsText("已导入", PATIENT);
        assertThat(fact("新建")).hasText(rows);
    }

    /** Goes to the next of the files, if there is one. */
    private void next() {
        Locator later = page.locator("#batch tbody tr.on + tr a");
        if (later.count() > 0) {
            later.click();
            assertThat(page.locator("main")).not().containsText("正在检查", new ContainsTextOptions().setTimeout(60_000));
        }
    }

    private Locator question(String text) {
        return page.locator("[id='questions'] tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    private Locator fact(String name) {
        return page.locator("[id='form:progress'] dl.facts div")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("dd");
    }

    private void lookAtThemOnAPhone(String user) {
        Page phone = browser.signIn(browser.page("en", 390), user, NEW_PASSWORD);
        phone.navigate("/administration/import/words");
        assertThat(phone.locator("main")).containsText("technolgy");
        phone.navigate("/administration/import/files");
        assertThat(phone.locator("h1")).containsText("Import several files");
    }

    private void register(String user) {
        Page admin = browser.signIn(browser.page("zh", 1440), Demo.ADMINISTRATOR, Demo.PASSWORD);
        admin.navigate("/administration/user/edit");
        Form form = Form.of(admin);
        form.type("username", user).type("name", "导入员" + user);
        form.selectFirst("departmentId");
        form.type("password", Demo.PASSWORD).type("passwordAgain", Demo.PASSWORD);
        for (String role : new String[] {"管理员", "销售总监"}) {
            admin.locator("[id='form:roleIds'] label")
                    .getByText(role, new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        form.press("save");
        assertThat(admin.locator(".toast, .ui-messages-info").first()).isVisible();
    }

    private Page signInForTheFirstTime(String user) {
        Page own = browser.signIn(browser.page("zh", 1440), user, Demo.PASSWORD);
        Form.of(own)
                .type("present", Demo.PASSWORD)
                .type("password", NEW_PASSWORD)
                .type("passwordAgain", NEW_PASSWORD)
                .press("save");
        own.waitForURL(url -> !url.contains("/password"));
        return own;
    }
}
