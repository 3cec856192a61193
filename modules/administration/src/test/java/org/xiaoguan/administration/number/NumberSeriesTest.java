package org.xiaoguan.administration.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NumberSeriesTest {
    private static final LocalDate DATE = LocalDate.of(2026, 3, 9);

    @Test
    void fillsTheDate() {
        assertThat(NumberSeries.fill("XM-{yyyyMM}-{0000}", DATE, Map.of())).isEqualTo("XM-202603-{0000}");
        assertThat(NumberSeries.fill("{yyyy}/{yyyyMMdd}{00}", DATE, Map.of())).isEqualTo("2026/20260309{00}");
    }

    @Test
    void fillsNames() {
        assertThat(NumberSeries.fill("{project}-CG{00}", DATE, Map.of("project", "XM-202603-0042")))
                .isEqualTo("XM-202603-0042-CG{00}");
    }
}
