package org.xiaoguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchOptionsTest {

    @Test
    void theDemoOnPort8080IsTheDefault() {
        LaunchOptions options = parse("--war", "/a/x.war", "--data", "/b/../c");

        assertThat(options).isEqualTo(new LaunchOptions(Path.of("/a/x.war"), Path.of("/c"), 8080, true, null));
    }

    @Test
    void takesPortAndEmpty() {
        LaunchOptions options = parse("--empty", "--port", "9090", "--war", "/x.war", "--data", "/c");

        assertThat(options.port()).isEqualTo(9090);
        assertThat(options.demo()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80 80", ""})
    void refusesWhatIsNoPort(String port) {
        assertThatThrownBy(() -> parse("--war", "/x.war", "--data", "/c", "--port", port))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("--port must be a number from 1 to 65535");
    }

    @Test
    void saysWhatIsMissingOrUnknown() {
        assertThatThrownBy(() -> parse("--data", "/c")).hasMessageStartingWith("--war is missing");
        assertThatThrownBy(() -> parse("--war", "/x.war")).hasMessageStartingWith("--data is missing");
        assertThatThrownBy(() -> parse("--war")).hasMessageStartingWith("--war needs a value");
        assertThatThrownBy(() -> parse("--demo")).hasMessageStartingWith("Unknown option --demo");
    }

    private static LaunchOptions parse(String... arguments) {
        return LaunchOptions.parse(List.of(arguments));
    }
}
