package org.xiaoguan.crm.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ReturningToThePoolTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Example
    void anOwnerIsWarnedSomeDaysBefore() {
        PoolRule rule = new PoolRule(90, 7, 7, 300);
        LocalDate last = TODAY.minusDays(83);

        assertThat(last.isAfter(rule.quietUntil(TODAY))).isFalse();
        assertThat(last.plusDays(1).isAfter(rule.quietUntil(TODAY))).isTrue();
        assertThat(rule.dueOn(last, TODAY, TODAY.plusDays(2))).isEqualTo(TODAY.plusDays(7));
    }

    @Example
    void anOwnerWhoIsAwayUntilThenHasTimeToReadTheWarning() {
        PoolRule rule = new PoolRule(90, 7, 7, 300);

        assertThat(rule.dueOn(TODAY.minusDays(83), TODAY, TODAY.plusDays(9))).isEqualTo(TODAY.plusDays(9));
    }

    @Example
    void whoeverWasNotWarnedYetHasTheDaysOfTheWarningAfterTheRuleWasTightened() {
        assertThat(new PoolRule(30, 7, 7, 300).dueOn(TODAY.minusDays(80), TODAY, TODAY.plusDays(2)))
                .isEqualTo(TODAY.plusDays(7));
    }

    @Example
    void whoHadItLastWaitsSomeDays() {
        PoolRule rule = new PoolRule(90, 7, 7, 300);

        assertThat(rule.rested(TODAY, TODAY.plusDays(6))).isFalse();
        assertThat(rule.rested(TODAY, TODAY.plusDays(7))).isTrue();
    }

    @Property
    void nothingReturnsBeforeItsDaysAndItsWarning(
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll @IntRange(min = 1, max = 400) int warning,
            @ForAll @IntRange(max = 1000) int quiet) {
        PoolRule rule = new PoolRule(days, warning, 0, 1);
        LocalDate last = TODAY.minusDays(quiet);
        LocalDate due = rule.dueOn(last, TODAY, TODAY.plusDays(2));

        assertThat(due).isAfterOrEqualTo(last.plusDays(days)).isAfterOrEqualTo(TODAY.plusDays(Math.max(warning, 2)));
        assertThat(rule.quietUntil(TODAY)).isBeforeOrEqualTo(TODAY);
    }
}
