package org.xiaoguan.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MachineTest {

    private static final Runtime.Version JAVA_17 = Runtime.Version.parse("17.0.15");

    @Test
    void isLinuxOnX86WithJava17() {
        assertThatCode(() -> Machine.require("Linux", "amd64", JAVA_17)).doesNotThrowAnyException();
    }

    @Test
    void isNotAnotherSystemOrAnOlderJava() {
        assertThatThrownBy(() -> Machine.require("Mac OS X", "aarch64", JAVA_17))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("needs Linux on x86-64; this is Mac OS X on aarch64");
        assertThatThrownBy(() -> Machine.require("Linux", "amd64", Runtime.Version.parse("11.0.2")))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("this is Java 11");
    }
}
