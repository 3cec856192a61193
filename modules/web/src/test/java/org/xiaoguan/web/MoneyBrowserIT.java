package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** The money of a project as the cashier enters it. Everything is taken back in the end, so that the sums stay. */
@BrowserTest
class MoneyBrowserIT {
    private static final String MOST_OWED = "/finance/tieout/list?sort=owed&desc=true";
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final Pattern RECEIPT = Pattern.compile(".*/finance/receipt/view\\?.*id=\\d+.*");
    private static final Pattern INVOICE = Pattern.compile(".*/finance/invoice/view\\?id=\\d+.*");

    /** What the tie-out says of a project. */
    private record Tie(BigDecimal contract, BigDecimal invoiced, BigDecimal received) {
        BigDecimal owed() {
            return contract.subtract(received);
        }

        BigDecimal notInvoiced() {
            return contract.subtract(invoiced);
        }
    }

    @Test
    void aReceiptIsBookedAndReversedByACounterEntry(Browser browser) {
        for (String locale : List.of("zh-CN", "en")) {
            Page page = cashier(browser, locale);
            String project = first(page, MOST_OWED);
            Tie before = tie(page, project);

            page.navigate("/finance/receipt/edit?project=" + project);
            String tooMuch = text(before.owed().add(CENT));
            field(page, "amount").fill(tooMuch);
            save(page);
            assertThat(complaint(page, "amount")).containsText(text(before.owed()));
            assertThat(field(page, "amount")).hasValue(tooMuch);
            assertThat(tieBeside(page, project)).isEqualTo(before);

            field(page, "amount").fill("1000");
            save(page);
            assertThat(page).hasURL(RECEIPT);
            String receipt = page.url();
            assertThat(tieBeside(page, project).received())
                    .isEqualByComparingTo(before.received().add(new BigDecimal("1000")));

            more(page, "/finance/reversal/edit");
            save(page);
            assertThat(complaint(page, "reason")).not().isEmpty();
            field(page, "reason").fill("browser test");
            save(page);
            assertThat(page).hasURL(RECEIPT);
            assertThat(page.locator(".grid2 dl.facts")).containsText("−1,000.00");
            assertThat(tieBeside(page, project)).isEqualTo(before);

            page.navigate(receipt);
            assertThat(page.locator("a[href*='/finance/reversal/edit']")).hasCount(0);
            page.navigate(receipt.replace("/receipt/view", "/reversal/edit"));
            assertThat(page.locator("[id='form:save']")).hasCount(0);
            assertThat(page.locator("main a[href*='/finance/receipt/view']").last())
                    .isVisible();
        }
    }

    @Test
    void anInvoiceIsEnteredCorrectedAndTakenBackByARedOne(Browser browser) {
        for (String locale : List.of("zh-CN", "en")) {
            Page page = cashier(browser, locale);
            String project = first(page, MOST_OWED);
            Tie before = tie(page, project);

            page.navigate("/finance/invoice/edit?project=" + project);
            field(page, "number").fill("123");
            field(page, "amount").fill(text(before.notInvoiced().add(CENT)));
            save(page);
            assertThat(complaint(page, "number")).containsText("20");
            String typed = number();
            field(page, "number").fill(typed);
            save(page);
            assertThat(complaint(page, "amount")).containsText(text(before.notInvoiced()));
            field(page, "amount").fill("113");
            save(page);
            assertThat(page).hasURL(INVOICE);
            assertThat(page.locator(".figs b")).hasText(new String[] {"100.00", "13.00", "113.00", "113.00"});
            assertThat(tieBeside(page, project).invoiced())
                    .isEqualByComparingTo(before.invoiced().add(new BigDecimal("113")));

            more(page, "/finance/invoice/correct");
            String right = number();
            field(page, "number").fill(right);
            save(page);
            assertThat(complaint(page, "correction")).not().isEmpty();
            field(page, "correction").fill("typed from the wrong line");
            save(page);
            assertThat(page).hasURL(INVOICE);
            assertThat(page.locator("h1")).containsText(right);
            assertThat(page.locator(".tl")).containsText(typed);
            assertThat(page.locator(".tl")).containsText("typed from the wrong line");
            String blue = page.url();

            more(page, "/finance/invoice/red");
            assertThat(field(page, "amount")).hasValue("113.00");
            field(page, "number").fill(number());
            field(page, "reason").fill("browser test");
            save(page);
            assertThat(page).not().hasURL(blue);
            assertThat(page).hasURL(INVOICE);
            assertThat(tieBeside(page, project)).isEqualTo(before);

            page.navigate(blue);
            assertThat(page.locator("header.title details.menu")).hasCount(0);
        }
    }

    @Test
    void whatIsDueIsRefundedAndNoMore(Browser browser) {
        for (String locale : List.of("zh-CN", "en")) {
            Page page = cashier(browser, locale);
            String project = first(page, "/finance/tieout/list?finding=REFUND_DUE");
            Tie before = tie(page, project);

            page.navigate("/finance/refund/edit?project=" + project);
            BigDecimal due = amount(field(page, "amount").inputValue());
            assertThat(due).isEqualByComparingTo(before.owed().negate());
            field(page, "amount").fill(text(due.add(CENT)));
            field(page, "reason").fill("browser test");
            save(page);
            assertThat(complaint(page, "amount")).containsText(text(due));
            field(page, "amount").fill("1");
            save(page);
            assertThat(page).hasURL(RECEIPT);
            assertThat(tieBeside(page, project).received())
                    .isEqualByComparingTo(before.received().subtract(BigDecimal.ONE));

            more(page, "/finance/reversal/edit");
            field(page, "reason").fill("browser test");
            save(page);
            assertThat(page).hasURL(RECEIPT);
            assertThat(tieBeside(page, project)).isEqualTo(before);
        }
    }

    @Test
    void receiptsAddUpWhicheverWayTheyAreGrouped(Browser browser) {
        Page page = cashier(browser, "en");
        page.navigate("/finance/receipt/list");
        String total = page.locator("table.t tfoot td.num").last().innerText();
        for (String by : List.of("MONTH", "PROJECT", "CUSTOMER", "HANDLER")) {
            page.navigate("/finance/collection/view?tab=" + by);
            assertThat(page.locator("table.t tfoot")).containsText(total);
            Locator row = page.locator("table.t tbody tr").first();
            String amount = row.locator("td.num").allInnerTexts().stream()
                    .filter(text -> text.matches(".*\\d\\.\\d\\d"))
                    .findFirst()
                    .orElseThrow();
            row.locator("a").first().click();
            assertThat(page.locator("table.t tfoot td.num").last()).hasText(amount);
        }
    }

    private static Page cashier(Browser browser, String locale) {
        return browser.signIn(browser.page(locale, 1440), "heyan", Demo.PASSWORD);
    }

    /** The project of the first row. */
    private static String first(Page page, String list) {
        page.navigate(list);
        String link = page.locator("table.t tbody a").first().getAttribute("href");
        return link.substring(link.indexOf("project=") + "project=".length());
    }

    private static Tie tie(Page page, String project) {
        page.navigate("/finance/tieout/view?project=" + project);
        List<BigDecimal> contract = figures(page, 0);
        List<BigDecimal> receivable = figures(page, 2);
        assertThat(page.locator("dl.facts")).not().containsText("≠");
        return new Tie(contract.get(0), receivable.get(0), receivable.get(1));
    }

    /** The same beside the page, which stays as it is. */
    private static Tie tieBeside(Page page, String project) {
        Page other = page.context().newPage();
        try {
            return tie(other, project);
        } finally {
            other.close();
        }
    }

    private static List<BigDecimal> figures(Page page, int identity) {
        String text = page.locator(".main dl.facts dd").nth(identity).innerText();
        return Pattern.compile("[\\d,]+\\.\\d\\d")
                .matcher(text)
                .results()
                .map(found -> amount(found.group()))
                .collect(Collectors.toList());
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='form:" + id + "']");
    }

    private static Locator complaint(Page page, String id) {
        return page.locator("[id='form:" + id + "_field'] .hint");
    }

    private static void save(Page page) {
        field(page, "save").click();
    }

    /** Opens what stands behind the three dots. */
    private static void more(Page page, String path) {
        page.locator("header.title details.menu summary").click();
        page.locator("header.title details.menu a[href*='" + path + "']").click();
        page.waitForURL(url -> url.contains(path));
    }

    private static String number() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "26312000" + String.format("%012d", random.nextLong(1_000_000_000_000L));
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text.replace(",", ""));
    }

    private static String text(BigDecimal amount) {
        return String.format("%,.2f", amount);
    }
}
