package org.xiaoguan.projects.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CheckingThePriceWhileTypingTest {

    @Test
    void theDiscountOfTheProductsExampleFits() {
        PriceCheck check = check("1234.56", "200.00", "0.00", "1400.00");

        assertThat(check.difference()).isEqualByComparingTo("-34.56");
        assertThat(check.isMendable()).isTrue();
        assertThat(check.fittingDiscount()).hasValue(new BigDecimal("34.56"));
        assertThat(check("1234.56", "200.00", "34.56", "1400.00").isFitting()).isTrue();
    }

    @Test
    void aPriceAboveTheLinesCannotBeMendedByADiscount() {
        PriceCheck check = check("100.00", "0.00", "0.00", "120.00");

        assertThat(check.isFitting()).isFalse();
        assertThat(check.isMendable()).isFalse();
    }

    @Test
    void feesTakeNoDiscount() {
        assertThat(check("100.00", "50.00", "0.00", "40.00").fittingDiscount()).isEmpty();
    }

    @Test
    void withoutAnAgreedPriceThereIsNothingToCompare() {
        PriceCheck check = new PriceCheck(new BigDecimal("100.00"), BigDecimal.ZERO, BigDecimal.ZERO, null);

        assertThat(check.isFitting()).isFalse();
        assertThat(check.difference()).isZero();
    }

    private static PriceCheck check(String goods, String fees, String discount, String agreed) {
        return new PriceCheck(
                new BigDecimal(goods), new BigDecimal(fees), new BigDecimal(discount), new BigDecimal(agreed));
    }
}
