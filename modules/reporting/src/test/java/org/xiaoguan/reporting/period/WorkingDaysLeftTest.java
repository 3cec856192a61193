package org.xiaoguan.reporting.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysLeftTest {
    @Test
    void countsTodayWhenItIsOne() {
        assertThat(WorkingDays.leftOfMonth(LocalDate.of(2026, 11, 20))).isEqualTo(7);
    }

    @Test
    void doesNotCountTheWeekend() {
        assertThat(WorkingDays.leftOfMonth(LocalDate.of(2026, 11, 21))).isEqualTo(6);
        assertThat(WorkingDays.leftOfMonth(LocalDate.of(2026, 10, 31))).isZero();
    }

    @Test
    void countsAWholeMonth() {
        assertThat(WorkingDays.leftOfMonth(LocalDate.of(2026, 2, 1))).isEqualTo(20);
    }
}
