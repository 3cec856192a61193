package org.xiaoguan.reporting.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ComparingYearsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void aPastYearIsComparedAsAWhole() {
        ComparedYears years = ComparedYears.of(2025L, TODAY);
        assertThat(years.running()).isFalse();
        assertThat(years.from()).isEqualTo("2025-01-01");
        assertThat(years.to()).isEqualTo("2025-12-31");
        assertThat(years.previousFrom()).isEqualTo("2024-01-01");
        assertThat(years.comparedTo()).isEqualTo("2024-12-31");
    }

    @Test
    void theRunningYearIsComparedWithTheSameDaysOfLastYear() {
        ComparedYears years = ComparedYears.of(2026L, TODAY);
        assertThat(years.running()).isTrue();
        assertThat(years.to()).isEqualTo("2026-12-31");
        assertThat(years.previousTo()).isEqualTo("2025-12-31");
        assertThat(years.comparedTo()).isEqualTo("2025-11-21");
    }

    @Test
    void theTwentyNinthOfFebruaryIsComparedWithTheTwentyEighth() {
        assertThat(ComparedYears.of(2028L, LocalDate.of(2028, 2, 29)).comparedTo())
                .isEqualTo("2027-02-28");
        assertThat(ComparedYears.lastDay(2028, 2)).isEqualTo("2028-02-29");
    }

    @Test
    void aMonthIsOverWhenTheNextOneHasBegun() {
        ComparedYears running = ComparedYears.of(null, TODAY);
        assertThat(running.over(10)).isTrue();
        assertThat(running.over(11)).isFalse();
        assertThat(running.over(12)).isFalse();
        assertThat(ComparedYears.of(2025L, TODAY).over(12)).isTrue();
    }

    @Test
    void rubbishInTheAddressMeansTheRunningYear() {
        assertThat(ComparedYears.of(null, TODAY).year()).isEqualTo(2026);
        assertThat(ComparedYears.of(2027L, TODAY).year()).isEqualTo(2026);
        assertThat(ComparedYears.of(0L, TODAY).year()).isEqualTo(2026);
        assertThat(ComparedYears.of(999999999999L, TODAY).year()).isEqualTo(2026);
    }
}
