package org.xiaoguan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class GramsOfASearchTextTest {
    @Test
    void arePairsOfChineseNeighboursAndThreesOfOthers() {
        assertThat(SearchText.grams("kh00001 武汉恒达k建材 0731-80 ab").split(" "))
                .containsExactlyInAnyOrder(
                        "qkh0", "qh00", "q000", "q001", "q武汉", "q汉恒", "q恒达", "q达k", "qk建", "q建材", "q073", "q731");
    }

    @Test
    void askForNothingWhereTooLittleWasTyped() {
        assertThat(SearchText.gramQuery(null)).isNull();
        assertThat(SearchText.gramQuery(" 恒 ")).isNull();
        assertThat(SearchText.gramQuery("hd")).isNull();
        assertThat(SearchText.gramQuery("恒达")).isEqualTo("+q恒达");
        assertThat(SearchText.gramQuery("KH0 +~*恒达\"")).isEqualTo("+q恒达");
    }

    @Test
    void askFirstForWhatTellsMost() {
        assertThat(SearchText.gramQuery("SK-202611-0123")).isEqualTo("+q123 +q012 +q611 +q261");
        assertThat(SearchText.gramQuery("XM-0123-CG01")).isEqualTo("+q123 +q012");
        assertThat(SearchText.gramQuery("hdjc")).isEqualTo("+qhdj +qdjc");
        assertThat(SearchText.gramQuery("恒达建材有限公司")).isEqualTo("+q恒达 +q达建 +q建材 +q材有");
        assertThat(SearchText.gramQuery("有限公司")).isNull();
    }

    /** Whatever part of a stored text is typed: its grams are among those of the whole. */
    @Property
    void ofAPartAreAmongThoseOfTheWhole(
            @ForAll @Chars({'a', 'b', '1', '恒', '达', ' ', '-'}) @StringLength(max = 20) String before,
            @ForAll @Chars({'a', 'b', '1', '恒', '达', ' ', '-'}) @StringLength(max = 20) String part,
            @ForAll @Chars({'a', 'b', '1', '恒', '达', ' ', '-'}) @StringLength(max = 20) String after) {
        String asked = SearchText.gramQuery(part);
        if (asked != null) {
            assertThat(Set.of(SearchText.grams(before + part + after).split(" ")))
                    .containsAll(Set.of(asked.substring(1).split(" \\+")));
        }
    }
}
