package org.xiaoguan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyTest {
    @Example
    void theSumOfNothingIsZero() {
        assertThat(Money.ofSum(null)).isEqualTo(Money.ZERO);
        assertThat(Money.ofSum(0)).isEqualTo(Money.ZERO);
        assertThat(Money.ofSum(new BigDecimal("12.50"))).isEqualTo(new BigDecimal("12.50"));
    }

    @Example
    void refusesMoreThanTwoDecimalsAndWhatTheColumnCannotHold() {
        assertThatThrownBy(() -> Money.check("amount", new BigDecimal("1.005")))
                .hasMessageContaining("error.money.decimals");
        assertThatThrownBy(() -> Money.check("amount", new BigDecimal("10000000000000")))
                .hasMessageContaining("error.money.range");
        assertThatThrownBy(() -> Money.check("amount", new BigDecimal("1E+999999999")))
                .hasMessageContaining("error.money.range");
        assertThatThrownBy(() -> Money.check("amount", null)).hasMessageContaining("error.required");
        assertThatThrownBy(() -> Money.checkPositive("amount", BigDecimal.ZERO))
                .hasMessageContaining("error.money.positive");
    }

    @Example
    void keepsWhatFitsWithItsScale() {
        assertThat(Money.check("amount", new BigDecimal("1.5000"))).isEqualTo(new BigDecimal("1.50"));
        assertThat(Money.check("amount", new BigDecimal("0E-20"))).isEqualTo(Money.ZERO);
        assertThat(Money.check("amount", Money.MAX.negate())).isEqualTo(Money.MAX.negate());
    }

    @Example
    void roundsEachLineHalfUp() {
        assertThat(Money.line(new BigDecimal("0.500"), new BigDecimal("0.0100")))
                .isEqualTo("0.01");
        assertThat(Money.line(new BigDecimal("3"), new BigDecimal("33.3333"))).isEqualTo("100.00");
    }

    @Example
    void allocatesTheOddCentToTheLargestRemainder() {
        assertThat(Money.allocate(new BigDecimal("100.00"), List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE)))
                .containsExactly(new BigDecimal("33.34"), new BigDecimal("33.33"), new BigDecimal("33.33"));
        assertThat(Money.allocate(new BigDecimal("-0.05"), List.of(new BigDecimal("30"), new BigDecimal("70"))))
                .containsExactly(new BigDecimal("-0.02"), new BigDecimal("-0.03"));
        assertThat(Money.allocate(new BigDecimal("0.03"), List.of(BigDecimal.ZERO, BigDecimal.ZERO)))
                .containsExactly(new BigDecimal("0.02"), new BigDecimal("0.01"));
    }

    @Property
    void partsAlwaysAddUp(@ForAll("amounts") BigDecimal total, @ForAll("weights") List<BigDecimal> weights) {
        assertThat(Money.sum(Money.allocate(total, weights))).isEqualByComparingTo(total);
    }

    @Property
    void noPartIsACentOrMoreFromItsShare(
            @ForAll("amounts") BigDecimal total, @ForAll("weights") List<BigDecimal> weights) {
        BigDecimal sum = Money.sum(weights);
        List<BigDecimal> parts = Money.allocate(total, weights);
        if (sum.signum() > 0) {
            for (int i = 0; i < parts.size(); i++) {
                BigDecimal off = parts.get(i).multiply(sum).subtract(total.multiply(weights.get(i)));
                assertThat(off.abs()).isLessThan(sum.movePointLeft(2));
            }
        }
    }

    @Property
    void aPartOfADiscountIsNeverMoreThanItsLine(
            @ForAll("weights") List<BigDecimal> lines, @ForAll("shares") int percent) {
        BigDecimal discount = Money.round(
                Money.sum(lines).multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
        List<BigDecimal> parts = Money.allocate(discount.min(Money.sum(lines)), lines);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(parts.get(i)).isBetween(BigDecimal.ZERO, lines.get(i));
        }
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals().between(Money.MAX.negate(), Money.MAX).ofScale(2);
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100000"))
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<Integer> shares() {
        return Arbitraries.integers().between(0, 100);
    }
}
