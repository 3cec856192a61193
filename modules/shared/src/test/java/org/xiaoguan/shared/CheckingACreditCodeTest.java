package org.xiaoguan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class CheckingACreditCodeTest {
    @Test
    void acceptsTheExamplesOfTheStandard() {
        assertThat(CreditCode.check("creditCode", "91350100M000100Y43")).isEqualTo("91350100M000100Y43");
        assertThat(CreditCode.check("creditCode", "91350100M000106020")).isEqualTo("91350100M000106020");
    }

    @Test
    void computesTheLastSign() {
        assertThat(CreditCode.checkSign("91350100M000100Y4")).isEqualTo('3');
        assertThat(CreditCode.checkSign("91350100M00010602")).isEqualTo('0');
    }

    @Test
    void takesBlanksSmallLettersAndFullWidthForWhatIsMeant() {
        assertThat(CreditCode.check("creditCode", " 9135 0100 m000 100y 43 ")).isEqualTo("91350100M000100Y43");
        assertThat(CreditCode.check("creditCode", "９１３５０１００Ｍ０００１００Ｙ４３")).isEqualTo("91350100M000100Y43");
    }

    @Test
    void isNothingWhenNothingWasTyped() {
        assertThat(CreditCode.check("creditCode", null)).isNull();
        assertThat(CreditCode.check("creditCode", "  ")).isNull();
    }

    @Test
    void refusesAWrongLength() {
        assertThat(refusal("91350100M000100Y4").arguments()).containsExactly(17);
        assertThat(refusal("91350100M000100Y4").key()).isEqualTo("error.credit-code.length");
    }

    @Test
    void refusesLettersThatTheStandardLeavesOut() {
        for (String sign : new String[] {"I", "O", "S", "V", "Z"}) {
            Violation refusal = refusal("91350100" + sign + "000100Y43");
            assertThat(refusal.key()).isEqualTo("error.credit-code.sign");
            assertThat(refusal.arguments()).containsExactly(sign, 9);
        }
    }

    @Test
    void refusesAMistypedSign() {
        assertThat(refusal("91350100M000100Y44").key()).isEqualTo("error.credit-code.check");
        assertThat(refusal("91350100M000100Y34").key()).isEqualTo("error.credit-code.check");
    }

    private static Violation refusal(String code) {
        return catchThrowableOfType(BusinessException.class, () -> CreditCode.check("creditCode", code))
                .violations()
                .get(0);
    }
}
