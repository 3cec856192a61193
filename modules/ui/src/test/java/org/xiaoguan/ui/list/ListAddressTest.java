package org.xiaoguan.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.xiaoguan.shared.list.ListRequest;

class ListAddressTest {
    private static ListAddress address(Map<String, String> parameters) {
        return ListAddress.of("/projects/project/list", parameters);
    }

    @Test
    void readsWhatAFilterAsksFor() {
        ListAddress address = address(Map.of(
                "text",
                " 保温 ",
                "from",
                "2026-01-01",
                "atLeast",
                "200,000",
                "owner",
                "42",
                "unit",
                "DAYS",
                "late",
                "true"));
        assertThat(address.text("text")).isEqualTo("保温");
        assertThat(address.date("from")).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(address.number("atLeast")).isEqualByComparingTo("200000");
        assertThat(address.id("owner")).isEqualTo(42L);
        assertThat(address.choice("unit", TimeUnit.class)).isEqualTo(TimeUnit.DAYS);
        assertThat(address.flag("late")).isTrue();
    }

    @Test
    void passesOverRubbish() {
        ListAddress address = address(Map.of(
                "from", "2026-02-30", "atLeast", "many", "owner", "-1", "unit", "days", "page", "0", "size", "5000"));
        assertThat(address.date("from")).isNull();
        assertThat(address.number("atLeast")).isNull();
        assertThat(address.id("owner")).isNull();
        assertThat(address.choice("unit", TimeUnit.class)).isNull();
        assertThat(address.request()).isEqualTo(new ListRequest(0, 20, null, false));
        assertThat(address(Map.of("page", "999999999999999999")).request().first())
                .isPositive();
    }

    @Test
    void asksForTheRowsOfThePage() {
        assertThat(address(Map.of("page", "3", "size", "50", "sort", "number", "desc", "true"))
                        .request())
                .isEqualTo(new ListRequest(100, 50, "number", true));
    }

    @Test
    void sortingKeepsTheFilterAndReturnsToTheFirstPage() {
        ListAddress address = address(Map.of("text", "a&b", "page", "3"));
        assertThat(address.sortedBy("number")).isEqualTo("/projects/project/list?text=a%26b&sort=number");
    }

    @Test
    void sortingAgainTurnsTheOrder() {
        assertThat(address(Map.of("sort", "number")).sortedBy("number")).endsWith("?sort=number&desc=true");
        assertThat(address(Map.of("sort", "number", "desc", "true")).sortedBy("number"))
                .endsWith("?sort=number");
    }

    @Test
    void anExportHasTheSameFilterButNoPage() {
        assertThat(address(Map.of("stage", "STOCKING", "page", "2")).export("projects", "csv"))
                .isEqualTo("/export/projects.csv?stage=STOCKING");
    }

    @Test
    void theOrderAloneIsNoFilter() {
        assertThat(address(Map.of("sort", "number", "size", "50", "tab", "mine"))
                        .isFiltered())
                .isFalse();
        assertThat(address(Map.of("text", "")).isFiltered()).isFalse();
        assertThat(address(Map.of("text", "x")).isFiltered()).isTrue();
    }

    @Test
    void thePagerShowsTheEndsAndTheNeighbours() {
        List<String> texts = address(Map.of("page", "10")).pages(400).stream()
                .map(PageLink::text)
                .toList();
        assertThat(texts).containsExactly("", "1", "…", "8", "9", "10", "11", "12", "…", "20", "");
    }

    @Test
    void aPageBeyondTheEndIsShownAsTheLast() {
        assertThat(address(Map.of("page", "99")).pages(45))
                .filteredOn(PageLink::present)
                .extracting(PageLink::text)
                .containsExactly("3");
    }

    @Test
    void onePageNeedsNoPager() {
        assertThat(address(Map.of()).pages(20)).isEmpty();
    }
}
