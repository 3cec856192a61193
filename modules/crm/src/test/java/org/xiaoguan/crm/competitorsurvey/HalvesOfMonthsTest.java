package org.xiaoguan.crm.competitorsurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HalvesOfMonthsTest {
    @Property
    void aDayBelongsToTheHalfThatItLiesIn(@ForAll("days") LocalDate day) {
        HalfMonth half = HalfMonth.of(day);

        assertThat(day).isBetween(half.first(), half.last());
        assertThat(HalfMonth.of(half.first())).isEqualTo(half);
        assertThat(HalfMonth.of(half.last())).isEqualTo(half);
        assertThat(ChronoUnit.DAYS.between(half.first(), half.last())).isBetween(12L, 15L);
    }

    @Property
    void halvesJoinWithoutGaps(@ForAll("days") LocalDate day) {
        HalfMonth half = HalfMonth.of(day);

        assertThat(half.next().first()).isEqualTo(half.last().plusDays(1));
        assertThat(half.next().before()).isEqualTo(half);
        assertThat(half.next().isSecond()).isNotEqualTo(half.isSecond());
    }

    @Property
    void aYearHasTwentyFour(@ForAll("days") LocalDate day) {
        long halves = Stream.iterate(HalfMonth.of(day.withDayOfYear(1)), HalfMonth::next)
                .takeWhile(half -> half.month().getYear() == day.getYear())
                .count();
        assertThat(halves).isEqualTo(24);
    }

    @Example
    void noHalfBeginsInBetween() {
        assertThat(HalfMonth.of(LocalDate.of(2028, 2, 29)).first()).isEqualTo(LocalDate.of(2028, 2, 16));
        assertThatThrownBy(() -> new HalfMonth(LocalDate.of(2026, 11, 15)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(0, 40_000).map(LocalDate.of(2000, 1, 1)::plusDays);
    }
}
