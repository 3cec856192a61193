package org.xiaoguan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
    @ParameterizedTest
    @CsvSource({
        "325.04, 人民币叁佰贰拾伍元零肆分",
        "16409.02, 人民币壹万陆仟肆佰零玖元零贰分",
        "0, 人民币零元整",
        "0.04, 人民币肆分",
        "0.50, 人民币伍角",
        "0.99, 人民币玖角玖分",
        "1, 人民币壹元整",
        "10, 人民币壹拾元整",
        "100.5, 人民币壹佰元零伍角",
        "1409.50, 人民币壹仟肆佰零玖元伍角",
        "1680.32, 人民币壹仟陆佰捌拾元零叁角贰分",
        "107000.53, 人民币壹拾万柒仟元零伍角叁分",
        "6007.14, 人民币陆仟零柒元壹角肆分",
        "10001, 人民币壹万零壹元整",
        "10050000, 人民币壹仟零伍万元整",
        "100000001, 人民币壹亿零壹元整",
        "100010000, 人民币壹亿零壹万元整",
        "100005000, 人民币壹亿零伍仟元整",
        "1000000000000, 人民币壹万亿元整",
        "1000000000001, 人民币壹万亿零壹元整",
        "1000500000000, 人民币壹万零伍亿元整",
        "9999999999999.99, 人民币玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
        "-325.04, 人民币负叁佰贰拾伍元零肆分"
    })
    void readsAsTheBankWrites(BigDecimal amount, String capitals) {
        assertThat(Capitals.of(amount)).isEqualTo(capitals);
    }

    @Property
    void canBeReadBack(@ForAll("amounts") BigDecimal amount) {
        String capitals = Capitals.of(amount);
        assertThat(capitals).doesNotContain("零零").doesNotContain("零元").doesNotContain("亿亿");
        assertThat(readBack(capitals)).isEqualByComparingTo(amount);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), Money.MAX)
                .ofScale(2);
    }

    /** Reads capitals by their meaning, independently of how they were made. */
    private static BigDecimal readBack(String capitals) {
        long hundredMillions = 0;
        long group = 0;
        long tenThousands = 0;
        long digit = 0;
        long cents = 0;
        for (char c : capitals.substring(3).toCharArray()) {
            switch (c) {
                case '拾', '佰', '仟' -> {
                    group += digit * (c == '拾' ? 10 : c == '佰' ? 100 : 1000);
                    digit = 0;
                }
                case '万' -> {
                    tenThousands += (group + digit) * 10_000;
                    group = 0;
                    digit = 0;
                }
                case '亿' -> {
                    hundredMillions = (tenThousands + group + digit) * 100_000_000;
                    tenThousands = 0;
                    group = 0;
                    digit = 0;
                }
                case '元' -> {
                    cents = (hundredMillions + tenThousands + group + digit) * 100;
                    digit = 0;
                }
                case '角' -> {
                    cents += digit * 10;
                    digit = 0;
                }
                case '分' -> cents += digit;
                case '整', '零' -> digit = 0;
                default -> digit = "零壹贰叁肆伍陆柒捌玖".indexOf(c);
            }
        }
        return BigDecimal.valueOf(cents, 2);
    }
}
