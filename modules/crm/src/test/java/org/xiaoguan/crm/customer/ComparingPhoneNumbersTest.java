package org.xiaoguan.crm.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xiaoguan.shared.BusinessException;

class ComparingPhoneNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "13800138000, 138 0013 8000",
        "13800138000, +86 138-0013-8000",
        "13800138000, 8613800138000",
        "13800138000, 008613800138000",
        "0731-88886666, +86 731 8888 6666",
        "１３８００１３８０００, 13800138000",
    })
    void seesOneNumberInTwoSpellings(String one, String other) {
        assertThat(Phone.key(one)).isEqualTo(Phone.key(other));
    }

    @Test
    void keepsExtensionsApart() {
        assertThat(Phone.key("0731-88886666-801")).isNotEqualTo(Phone.key("0731-88886666"));
    }

    @Test
    void hasNoKeyWithoutDigits() {
        assertThat(Phone.key(null)).isNull();
        assertThat(Phone.key(" - ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800138000", "0731-8888 6666 转 801", "+49 (30) 901820", "95588", ""})
    void acceptsNumbersAsPeopleWriteThem(String typed) {
        assertThatCode(() -> Phone.check("phone", typed)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "1234", "138x0138000", "=HYPERLINK(\"x\")"})
    void refusesWhatIsNoNumber(String typed) {
        assertThatThrownBy(() -> Phone.check("phone", typed))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.phone");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> Phone.check("phone", "1".repeat(41)))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("error.too-long[40]");
    }
}
