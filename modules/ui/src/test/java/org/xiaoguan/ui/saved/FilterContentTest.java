package org.xiaoguan.ui.saved;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.xiaoguan.ui.frame.Addresses;

class FilterContentTest {
    @Test
    void keepsFilterOrderAndTab() {
        assertThat(Addresses.query(FilterContent.of("text=%E4%BF%9D%26&sort=name&desc=true&tab=mine")))
                .isEqualTo("text=%E4%BF%9D%26&sort=name&desc=true&tab=mine");
    }

    @Test
    void keepsNeitherThePageNorHowLongItIs() {
        assertThat(FilterContent.of("page=3&size=50&filter=7&stage=STOCKING").keySet())
                .containsExactly("stage");
    }

    @Test
    void keepsNothingThatIsNoFilter() {
        assertThat(FilterContent.of("form:delete=1&a.b=2&text=&=x&rubbish")).isEmpty();
    }
}
