package org.xiaoguan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingByTypedTextTest {
    @Test
    void findsByCodeNameAndInitials() {
        assertThat(SearchText.of("BW-01", "保温板")).isEqualTo("bw-01 保温板 bwb");
    }

    @Test
    void findsNamesByEitherReadingOfACharacter() {
        assertThat(SearchText.of("长沙星沙机电")).contains("csxsjd");
        assertThat(SearchText.of("重庆机电")).contains("cqjd");
        assertThat(SearchText.of("厦门机电")).contains("xmjd");
        assertThat(SearchText.of("成长机电")).contains("czjd");
    }

    @Test
    void leavesNoPlaceForWhatIsNotThere() {
        assertThat(SearchText.of(null, " ", "A")).isEqualTo("a");
    }

    @Test
    void staysWithinItsColumn() {
        assertThat(SearchText.of("x".repeat(500))).hasSize(SearchText.MAX_LENGTH);
    }

    @Test
    void takesSignsOfThePatternForWhatWasTyped() {
        assertThat(SearchText.pattern(" 50%_A\\ ")).isEqualTo("%50\\%\\_a\\\\%");
        assertThat(SearchText.pattern(" ")).isNull();
    }
}
