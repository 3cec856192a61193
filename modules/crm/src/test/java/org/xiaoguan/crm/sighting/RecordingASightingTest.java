package org.xiaoguan.crm.sighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecordingASightingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void whatIsMissingOrCannotBeIsRefusedAtItsField() {
        SightingForm form = new SightingForm();
        form.setSeenOn(TODAY.plusDays(1));
        form.setPrice(new BigDecimal("-1"));
        form.setSeen(" ");

        assertThatThrownBy(() -> new Sighting(7, 3L, form, TODAY))
                .hasMessageContaining("competitorId: error.required")
                .hasMessageContaining("seenOn: sighting.seenOn.future[2026-11-20]")
                .hasMessageContaining("seen: error.required")
                .hasMessageContaining("productId: sighting.productId.of-price")
                .hasMessageContaining("price: error.price.negative");
    }

    @Test
    void aPriceIsStoredWithFourPlaces() {
        SightingForm form = new SightingForm();
        form.setCompetitorId(5L);
        form.setProductId(6L);
        form.setSeenOn(TODAY);
        form.setSeen(" cheaper ");
        form.setPrice(new BigDecimal("38.5"));

        Sighting sighting = new Sighting(7, 3L, form, TODAY);
        assertThat(sighting.getPrice()).isEqualTo(new BigDecimal("38.5000"));
        assertThat(sighting.getSeen()).isEqualTo("cheaper");
    }
}
