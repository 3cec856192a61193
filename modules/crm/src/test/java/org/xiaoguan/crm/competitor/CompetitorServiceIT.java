package org.xiaoguan.crm.competitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.Company;
import org.xiaoguan.crm.sighting.SightingForm;
import org.xiaoguan.ui.grid.Typed;

/** Competitors and their prices through the services. */
class CompetitorServiceIT extends WatchedCompetitors {
    @Test
    void aNameIsGivenOnceHoweverItIsSpelled() {
        String name = Company.unique("湘江节能");
        String key = UUID.randomUUID().toString();
        long id = as(() -> competitors.create(form(name + "有限公司"), key));

        assertThat(as(() -> competitors.create(form(name + "有限公司"), key))).isEqualTo(id);
        assertThatThrownBy(() -> as(() -> competitors.create(form(name + "（有限责任公司）"), null)))
                .hasMessageContaining("name: competitor.duplicate[" + name + "有限公司]");
    }

    @Test
    void pricesOfListsAndThoseSeenMakeOneHistory() {
        long id = as(() -> competitors.create(priced("40"), null));
        long product = as(() -> competitors.products(id)).get(0).id();
        sellers.on(TODAY.plusDays(3));
        SightingForm seen = sighting(id);
        seen.setProductId(product);
        seen.setPrice(new BigDecimal("38.8"));
        long sighting = as(() -> sightings.create(seen, null));
        update(id, form -> form.getProducts().get(0).setPrice(Typed.of(new BigDecimal("39.5"))));

        List<PriceRow> history = as(() -> competitors.prices(id));
        assertThat(history).extracting(PriceRow::sightingId).containsExactly(sighting, null, null);
        assertThat(history.get(0).change()).isEqualByComparingTo("-0.7");
        assertThat(history.get(1).change()).isEqualByComparingTo("-0.5");
        assertThatThrownBy(() -> update(id, form -> form.setProducts(List.of())))
                .hasMessageContaining("competitor.product.seen[岩棉板]");
        assertThatThrownBy(() -> does(() -> competitors.delete(id))).hasMessageContaining("sighting.referred[1]");
        does(() -> sightings.delete(sighting));
        does(() -> competitors.delete(id));
    }

    private void update(long id, Consumer<CompetitorForm> change) {
        Competitor read = as(() -> competitors.find(id));
        CompetitorForm form = new CompetitorForm(read);
        change.accept(form);
        does(() -> competitors.update(id, read.getVersion(), form));
    }
}
