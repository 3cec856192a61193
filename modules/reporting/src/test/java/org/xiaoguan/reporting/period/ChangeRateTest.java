package org.xiaoguan.reporting.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ChangeRateTest {
    @Test
    void isTheDifferenceInPartsOfTheYearBefore() {
        assertThat(rate("112.00", "100.00")).isEqualByComparingTo("0.12");
        assertThat(rate("50.00", "100.00")).isEqualByComparingTo("-0.5");
        assertThat(rate("-50.00", "100.00")).isEqualByComparingTo("-1.5");
    }

    @Test
    void isRoundedHalfUpToAHundredthOfAPoint() {
        assertThat(rate("100.005", "100.00")).isEqualByComparingTo("0.0001");
        assertThat(rate("200.00", "300.00")).isEqualByComparingTo("-0.3333");
    }

    @Test
    void isMissingWhereThereWasNothingBefore() {
        assertThat(rate("100.00", "0.00")).isNull();
        assertThat(Change.rate(BigDecimal.TEN, null)).isNull();
        assertThat(Change.rate(null, BigDecimal.TEN)).isNull();
    }

    @Test
    void isMissingWhereTheYearBeforeWasBelowZero() {
        assertThat(rate("100.00", "-20.00")).isNull();
    }

    @Test
    void aShareOfNothingIsMissing() {
        assertThat(Change.share(BigDecimal.TEN, BigDecimal.ZERO)).isNull();
        assertThat(Change.share(new BigDecimal("22.41"), new BigDecimal("100.00")))
                .isEqualByComparingTo("0.2241");
    }

    private static BigDecimal rate(String now, String before) {
        return Change.rate(new BigDecimal(now), new BigDecimal(before));
    }
}
