package org.xiaoguan.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void constantsHaveKeysInLowerCase() {
        assertThat(Keys.of("change.state.", "PARTLY_DONE")).isEqualTo("change.state.partly-done");
    }
}
