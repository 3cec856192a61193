package org.xiaoguan.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
    @Test
    void amountsHaveTwoDecimalsAndThousandsSeparators() {
        assertThat(Formats.money(new BigDecimal("1234567.5"))).isEqualTo("1,234,567.50");
    }

    @Test
    void negativeAmountsHaveATrueMinusSignAndTheirOwnClass() {
        assertThat(Formats.money(new BigDecimal("-86500"))).isEqualTo("−86,500.00");
        assertThat(Formats.sign(new BigDecimal("-0.01"))).isEqualTo("neg");
        assertThat(Formats.sign(new BigDecimal("0.00"))).isEqualTo("mut");
        assertThat(Formats.sign(BigDecimal.ONE)).isEmpty();
    }

    @Test
    void whatGoesUpHasAPlus() {
        assertThat(Formats.signed(new BigDecimal("31200"))).isEqualTo("+31,200.00");
        assertThat(Formats.signed(BigDecimal.ZERO)).isEqualTo("0.00");
    }

    @Test
    void quantitiesAndPricesHaveTheirDecimals() {
        assertThat(Formats.quantity(new BigDecimal("420"))).isEqualTo("420.000");
        assertThat(Formats.price(new BigDecimal("0.85"))).isEqualTo("0.8500");
    }

    @Test
    void weightsHaveNoZerosAtTheirEnd() {
        assertThat(Formats.plain(new BigDecimal("30.000"))).isEqualTo("30");
        assertThat(Formats.plain(new BigDecimal("12.50"))).isEqualTo("12.5");
        assertThat(Formats.plain(new BigDecimal("100"))).isEqualTo("100");
        assertThat(Formats.plain(new BigDecimal("0.000"))).isEqualTo("0");
        assertThat(Formats.plain(null)).isEmpty();
    }

    @Test
    void ratesAreShownToTheHundredthOfAPointHalfUp() {
        assertThat(Formats.percent(new BigDecimal("0.186364"))).isEqualTo("18.64 %");
        assertThat(Formats.percent(new BigDecimal("0.223050"))).isEqualTo("22.31 %");
    }

    @Test
    void instantsAreShownInBusinessTime() {
        assertThat(Formats.instant(Instant.parse("2026-11-21T16:41:00Z"))).isEqualTo("2026-11-22 00:41");
    }

    @Test
    void nothingIsWrittenForNull() {
        assertThat(Formats.money(null)).isEmpty();
        assertThat(Formats.percent(null)).isEmpty();
        assertThat(Formats.date(null)).isEmpty();
    }

    @Test
    void textsTakeNumbersWithTheirDecimalsAndDatesAndKeepApostrophes() {
        String text = Texts.fill(
                "It's {0} until {1}, {2} of {3}",
                Locale.ENGLISH, new BigDecimal("1234.500"), LocalDate.of(2026, 11, 21), 12345L, "甲");
        assertThat(text).isEqualTo("It's 1,234.500 until 2026-11-21, 12,345 of 甲");
    }

    @Test
    void everyLanguageIsChineseOrEnglish() {
        assertThat(Languages.of("en-GB")).isEqualTo(Languages.ENGLISH);
        assertThat(Languages.of("fr")).isEqualTo(Languages.CHINESE);
        assertThat(Languages.of(null)).isEqualTo(Languages.CHINESE);
    }
}
