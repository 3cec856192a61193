package org.xiaoguan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.BoundingBox;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.xiaoguan.testing.browser.Browser;
import org.xiaoguan.testing.browser.BrowserTest;

/** The dashboard of the demo company: chart, table and records say the same. */
@BrowserTest
class DashboardBrowserIT {
    private static final Pattern CHART = Pattern.compile("config:(\\{.*?}),extender:Xiaoguan\\.chart", Pattern.DOTALL);
    private static final int LABEL = 0;
    private static final int NOW = 1;
    private static final int BEFORE = 2;

    /** One row of a table: its name, both amounts and where their records are. */
    private record Line(String label, BigDecimal now, String nowLink, BigDecimal before, String beforeLink) {}

    @Test
    void everyChartShowsWhatItsTableShows(Browser browser) {
        Page page = browser.signIn(browser.page(), "liuzong", "xiaoguan2026");
        for (String measure : List.of("CONTRACT", "RECEIPT")) {
            page.navigate("/reporting/dashboard?tab=" + measure);
            List<JsonObject> charts = charts(page);
            assertThat(charts).hasSize(3);
            for (int i = 0; i < charts.size(); i++) {
                List<Line> lines = lines(page, i);
                JsonObject data = charts.get(i).getAsJsonObject("data");
                JsonArray labels = data.getAsJsonArray("labels");
                assertThat(labels).isNotEmpty();
                for (int bar = 0; bar < labels.size(); bar++) {
                    assertThat(labels.get(bar).getAsString())
                            .isEqualTo(lines.get(bar).label());
                    assertBar(
                            data, bar, lines.get(bar).nowLink(), lines.get(bar).now());
                    assertBar(
                            data,
                            bar,
                            lines.get(bar).beforeLink(),
                            lines.get(bar).before());
                }
            }
        }
    }

    @Test
    void everyBarOpensRecordsThatAddUpToIt(Browser browser) {
        Page page = browser.signIn(browser.page(), "liuzong", "xiaoguan2026");
        for (String measure : List.of("CONTRACT", "RECEIPT")) {
            page.navigate("/reporting/dashboard?tab=" + measure);
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                lines.addAll(lines(page, i));
            }
            for (Line line : lines) {
                assertRecords(page, line.nowLink(), line.now());
                assertRecords(page, line.beforeLink(), line.before());
            }
        }
    }

    @Test
    void aClickOnABarOpensItsRecords(Browser browser) {
        Page page = browser.signIn(browser.page(), "liuzong", "xiaoguan2026");
        page.navigate("/reporting/dashboard");
        Locator chart = page.locator(".chart canvas").first();
        assertThat(chart).isVisible();
        BoundingBox box = chart.boundingBox();
        double justAboveTheAxis = box.height - 34;
        for (double x = 60; x < box.width && page.url().contains("dashboard"); x += 6) {
            try {
                chart.click(new Locator.ClickOptions()
                        .setPosition(x, justAboveTheAxis)
                        .setTimeout(2000));
            } catch (TimeoutError e) {
                // The click before this one is already leading away; the address below decides.
                break;
            }
        }
        assertThat(page).hasURL(Pattern.compile(".*/reporting/contract/list\\?from=\\d{4}-\\d\\d-01&to=.*"));
        assertThat(page.locator("table.t tbody tr").first()).isVisible();
    }

    @Test
    void aSalespersonSeesNoMargin(Browser browser) {
        Page page = browser.signIn(browser.page("en", 390), "linxl", "xiaoguan2026");
        page.navigate("/reporting/dashboard?tab=MARGIN");
        assertThat(page.locator(".tabs a")).hasText(new String[] {"Contracts", "Receipts"});
        assertThat(page.locator(".tabs a.on")).hasText("Contracts");
    }

    @Test
    void homeGreetsAndOpensWhatWaits(Browser browser) {
        Page page = browser.signIn(browser.page(), "liuzong", "xiaoguan2026");
        assertThat(page).hasURL(Pattern.compile(".*/reporting/home"));
        assertThat(page.locator("h1")).containsText("好，刘建国");
        assertThat(page.locator(".figs .fig")).hasCount(4);
        page.locator("a.row[href*='/projects/']").first().click();
        assertThat(page.locator("h1")).isVisible();
    }

    private static void assertRecords(Page page, String link, BigDecimal amount) {
        page.navigate(link);
        if (amount.signum() != 0) {
            assertThat(figure(page.locator("table.t tfoot td.num").last())).isEqualByComparingTo(amount);
        }
    }

    /** Which data set is which year's depends on the kind of chart; the link tells. */
    private static void assertBar(JsonObject data, int bar, String link, BigDecimal amount) {
        for (var set : data.getAsJsonArray("datasets")) {
            JsonObject bars = set.getAsJsonObject();
            if (bars.getAsJsonArray("links").get(bar).getAsString().equals(link)) {
                assertThat(bars.getAsJsonArray("data").get(bar).getAsBigDecimal())
                        .isEqualByComparingTo(amount);
                return;
            }
        }
        throw new AssertionError("no bar leads to " + link);
    }

    /** As the server sent them: PrimeFaces removes the scripts that it has run. */
    private static List<JsonObject> charts(Page page) {
        List<JsonObject> charts = new ArrayList<>();
        Matcher matcher = CHART.matcher(page.request().get(page.url()).text());
        while (matcher.find()) {
            charts.add(JsonParser.parseString(matcher.group(1)).getAsJsonObject());
        }
        return charts;
    }

    private static List<Line> lines(Page page, int section) {
        Locator rows = page.locator(".charted").nth(section).locator("tbody tr");
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.count(); i++) {
            Locator cells = rows.nth(i).locator("td");
            lines.add(new Line(
                    cells.nth(LABEL).innerText(),
                    figure(cells.nth(NOW)),
                    cells.nth(NOW).locator("a").getAttribute("href"),
                    figure(cells.nth(BEFORE)),
                    cells.nth(BEFORE).locator("a").getAttribute("href")));
        }
        return lines;
    }

    private static BigDecimal figure(Locator cell) {
        return new BigDecimal(
                cell.innerText().replace(",", "").replace('\u2212', '-').strip());
    }
}
