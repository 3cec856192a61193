package org.xiaoguan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparingNamesTest {
    @ParameterizedTest
    @CsvSource({
        "湖南恒泰建材有限公司, 湖南恒泰建材有限责任公司",
        "湖南恒泰建材（集团）有限公司, 湖南恒泰建材集团有限公司",
        "湖南恒泰建材有限公司, 湖南 恒泰 建材",
        "ＡＢＣ机电公司, abc机电有限公司",
        "'Hengtai Building Materials Co., Ltd.', HENGTAI BUILDING MATERIALS",
        "'Hengtai, Inc.', Hengtai LLC",
    })
    void seesOneCompanyInTwoSpellings(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "湖南恒泰建材有限公司, 湖北恒泰建材有限公司",
        "恒泰建材一店, 恒泰建材二店",
        "𠮷田建材, 𡈽田建材",
    })
    void keepsTwoCompaniesApart(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void doesNotTakeTheEndOfAWordForALegalForm() {
        assertThat(NameKey.of("Zinc")).isEqualTo("zinc");
        assertThat(NameKey.of("Ltd")).isEqualTo("ltd");
    }

    @Test
    void keepsANameThatIsNothingButALegalForm() {
        assertThat(NameKey.of("有限公司")).isEqualTo("有限公司");
    }

    @Test
    void isEmptyWithoutLettersOrDigits() {
        assertThat(NameKey.of(null)).isEmpty();
        assertThat(NameKey.of(" -（）。")).isEmpty();
    }
}
