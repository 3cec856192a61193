package org.xiaoguan.crm.competitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xiaoguan.ui.grid.Typed;

class EnteringACompetitorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void aPriceOfAnotherDayIsOneMoreAndOfTheSameDayACorrection() {
        CompetitorProduct product = new CompetitorProduct(null);
        product.change(1, line("38.5", null), TODAY);
        assertThat(latest(product)).isEqualTo(TODAY + " 38.5000");

        product.change(1, line("38", null), TODAY);
        assertThat(latest(product)).isEqualTo(TODAY + " 38.0000");

        product.change(1, line("37", "2026-10-01"), TODAY);
        assertThat(latest(product)).isEqualTo(TODAY + " 38.0000");

        CompetitorProductForm shown = new CompetitorProductForm(product);
        shown.setPrice(Typed.of(new BigDecimal("36")));
        product.change(1, shown, TODAY.plusDays(5));
        assertThat(latest(product)).isEqualTo(TODAY.plusDays(5) + " 36.0000");
    }

    @Test
    void aPriceThatStandsThereIsNotEnteredAgainUnlessSomebodySaysADay() {
        CompetitorProduct product = new CompetitorProduct(null);
        product.change(1, line("38.5", "2026-10-01"), TODAY);
        product.change(1, new CompetitorProductForm(product), TODAY);
        assertThat(latest(product)).isEqualTo("2026-10-01 38.5000");

        CompetitorProductForm shown = new CompetitorProductForm(product);
        shown.setPricedOn("2026-11-15");
        product.change(1, shown, TODAY);
        assertThat(latest(product)).isEqualTo("2026-11-15 38.5000");
    }

    @Test
    void whatCannotBeIsRefusedAtItsCell() {
        CompetitorForm form = new CompetitorForm();
        form.setWebsite("javascript:alert(1)");
        form.setProducts(
                List.of(line("38.5", "2026-11-21"), line("1.23456", null), line("2", "soon"), line("-1", null)));

        assertThatThrownBy(() -> new Competitor(form, TODAY))
                .hasMessageContaining("name: error.required")
                .hasMessageContaining("website: competitor.website.wrong")
                .hasMessageContaining("products[0].pricedOn: competitor.pricedOn.future[2026-11-20]")
                .hasMessageContaining("products[1].price: error.price.decimals")
                .hasMessageContaining("products[1].name: competitor.product.twice")
                .hasMessageContaining("products[2].pricedOn: error.date")
                .hasMessageContaining("products[3].price: error.price.negative");
    }

    @Test
    void aWebsiteIsTypedWithoutItsScheme() {
        CompetitorForm form = new CompetitorForm();
        form.setName("甲公司");
        form.setWebsite(" www.example.cn/a ");
        assertThat(new Competitor(form, TODAY).getWebsite()).isEqualTo("https://www.example.cn/a");
    }

    @Test
    void theHistoryTellsWhatChangedSinceThePriceBefore() {
        PriceRow listed = row(LocalDate.of(2026, 9, 1), "40");
        PriceRow seen = new PriceRow(1, "板", null, "㎡", LocalDate.of(2026, 10, 1), new BigDecimal("38.8"), 9L);
        PriceRow later = row(LocalDate.of(2026, 11, 1), "39");
        PriceRow other = new PriceRow(2, "门", null, "樘", LocalDate.of(2026, 11, 1), BigDecimal.TEN);

        assertThat(PriceHistory.of(List.of(later, listed, other), List.of(seen)))
                .filteredOn(price -> price.productId() == 1)
                .extracting(PriceRow::change)
                .containsExactly(new BigDecimal("0.2"), new BigDecimal("-1.2"), null);
    }

    private static PriceRow row(LocalDate day, String price) {
        return new PriceRow(1, "板", null, "㎡", day, new BigDecimal(price));
    }

    private static String latest(CompetitorProduct product) {
        CompetitorPrice latest = product.latest().orElseThrow();
        return latest.getPricedOn() + " " + latest.getPrice();
    }

    private static CompetitorProductForm line(String price, String day) {
        CompetitorProductForm line = new CompetitorProductForm();
        line.setName("岩棉板");
        line.setPrice(Typed.of(new BigDecimal(price)));
        line.setPricedOn(day);
        return line;
    }
}
