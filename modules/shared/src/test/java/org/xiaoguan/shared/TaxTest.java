package org.xiaoguan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TaxTest {
    @Example
    void splitsAHundredAtThirteenPerCent() {
        assertThat(Tax.net(new BigDecimal("100.00"), 13)).isEqualTo("88.50");
        assertThat(Tax.tax(new BigDecimal("100.00"), 13)).isEqualTo("11.50");
        assertThat(Tax.gross(new BigDecimal("88.50"), 13)).isEqualTo("100.01");
        assertThat(Tax.net(new BigDecimal("100.00"), 0)).isEqualTo("100.00");
    }

    @Example
    void knowsOnlyTheRatesThereAre() {
        assertThat(Tax.check("rate", 9)).isEqualTo(9);
        assertThatThrownBy(() -> Tax.check("rate", 17)).hasMessageContaining("error.tax.rate");
        assertThatThrownBy(() -> Tax.check("rate", null)).hasMessageContaining("error.required");
    }

    @Property
    void netAndTaxAddUpAndMirrorForRedAmounts(@ForAll("amounts") BigDecimal gross, @ForAll("rates") int rate) {
        assertThat(Tax.net(gross, rate).add(Tax.tax(gross, rate))).isEqualByComparingTo(gross);
        assertThat(Tax.net(gross.negate(), rate))
                .isEqualByComparingTo(Tax.net(gross, rate).negate());
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals().between(Money.MAX.negate(), Money.MAX).ofScale(2);
    }

    @Provide
    Arbitrary<Integer> rates() {
        return Arbitraries.of(Tax.RATES);
    }
}
