package org.xiaoguan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityAndPriceTest {
    @ParameterizedTest
    @CsvSource({
        "0, error.quantity.positive",
        "-1, error.quantity.positive",
        "1.2345, error.quantity.decimals",
        "1000000000000, error.quantity.range"
    })
    void aQuantityIsPositiveWithThreeDecimals(BigDecimal value, String key) {
        assertThatThrownBy(() -> Quantity.checkPositive("quantity", value)).hasMessageContaining(key);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, error.price.negative", "1.23456, error.price.decimals", "100000000000, error.price.range"})
    void aPriceIsNotNegativeWithFourDecimals(BigDecimal value, String key) {
        assertThatThrownBy(() -> UnitPrice.check("price", value)).hasMessageContaining(key);
    }

    @Test
    void whatFitsGetsTheScaleOfItsColumn() {
        assertThat(Quantity.checkPositive("quantity", BigDecimal.ONE)).isEqualTo("1.000");
        assertThat(UnitPrice.check("price", BigDecimal.ZERO)).isEqualTo("0.0000");
    }
}
