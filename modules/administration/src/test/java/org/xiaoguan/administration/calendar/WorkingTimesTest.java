package org.xiaoguan.administration.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.xiaoguan.administration.api.DayKind;
import org.xiaoguan.shared.BusinessClock;

class WorkingTimesTest {
    private static final List<WorkSpan> NINE_TO_SIX = List.of(span("09:00", "12:00"), span("13:00", "18:00"));

    /** Mondays to Fridays, with the State Council's National Day of 2026: 1 to 7 October off, 20 September and 10 October on. */
    private static final WorkingTimes NATIONAL_DAY = new WorkingTimes(fiveDays(), nationalDay());

    @Example
    void aHolidayIsFreeAndAMakeUpDayIsWorked() {
        assertThat(NATIONAL_DAY.isWorkingDay(day("2026-09-30"))).isTrue();
        assertThat(NATIONAL_DAY.isWorkingDay(day("2026-10-01"))).isFalse();
        assertThat(NATIONAL_DAY.isWorkingDay(day("2026-10-08"))).isTrue();
        assertThat(NATIONAL_DAY.isWorkingDay(day("2026-10-10")))
                .as("a Saturday")
                .isTrue();
        assertThat(NATIONAL_DAY.isWorkingDay(day("2026-10-11"))).as("a Sunday").isFalse();
    }

    @Example
    void workingDaysPassOverTheHoliday() {
        assertThat(NATIONAL_DAY.nextWorkingDay(day("2026-09-30"))).isEqualTo(day("2026-10-08"));
        assertThat(NATIONAL_DAY.plusWorkingDays(day("2026-09-30"), 3)).isEqualTo(day("2026-10-10"));
        assertThat(NATIONAL_DAY.plusWorkingDays(day("2026-10-08"), -1)).isEqualTo(day("2026-09-30"));
        assertThat(NATIONAL_DAY.plusWorkingDays(day("2026-10-03"), 0)).isEqualTo(day("2026-10-08"));
        assertThat(NATIONAL_DAY.workingDaysBetween(day("2026-09-30"), day("2026-10-10")))
                .isEqualTo(3);
        assertThat(NATIONAL_DAY.workingDaysBetween(day("2026-10-10"), day("2026-09-30")))
                .isEqualTo(-3);
    }

    @Example
    void workingHoursRunOverNoonNightAndHoliday() {
        assertThat(after("2026-09-29T10:00", Duration.ofHours(3))).isEqualTo(at("2026-09-29T14:00"));
        assertThat(after("2026-09-30T16:00", Duration.ofHours(4))).isEqualTo(at("2026-10-08T11:00"));
        assertThat(after("2026-10-03T10:00", Duration.ZERO)).isEqualTo(at("2026-10-08T09:00"));
        assertThat(after("2026-10-10T17:00", Duration.ofHours(2))).isEqualTo(at("2026-10-12T10:00"));
    }

    @Example
    void aWorkingDayLaterIsTheSameHour() {
        assertThat(NATIONAL_DAY.plusWorkingDays(at("2026-09-30T16:20"), 1)).isEqualTo(at("2026-10-08T16:20"));
        assertThat(NATIONAL_DAY.plusWorkingDays(at("2026-10-03T22:00"), 1)).isEqualTo(at("2026-10-09T09:00"));
        assertThat(NATIONAL_DAY.plusWorkingDays(at("2026-09-30T12:30"), 1)).isEqualTo(at("2026-10-08T13:00"));
    }

    @Example
    void workEndsAtTheClosingHourAndNotAfterIt() {
        assertThat(NATIONAL_DAY.isWorkingTime(at("2026-09-30T17:59"))).isTrue();
        assertThat(NATIONAL_DAY.isWorkingTime(at("2026-09-30T18:00"))).isFalse();
        assertThat(NATIONAL_DAY.isWorkingTime(at("2026-10-01T10:00"))).isFalse();
        assertThat(NATIONAL_DAY.workingTimeBetween(at("2026-09-30T17:00"), at("2026-10-08T10:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Example
    void aWeekWithoutAnyHoursIsRefused() {
        Map<DayOfWeek, List<WorkSpan>> free = Map.of(DayOfWeek.MONDAY, List.of());
        assertThatThrownBy(() -> new WorkingTimes(free, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void addingAndCountingDaysAgree(
            @ForAll("calendars") WorkingTimes calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate later = calendar.plusWorkingDays(day, n);
        assertThat(calendar.workingDaysBetween(day, later)).isEqualTo(n);
        assertThat(calendar.isWorkingDay(later)).isTrue();
        LocalDate earlier = calendar.plusWorkingDays(day, -n);
        assertThat(calendar.workingDaysBetween(day, earlier)).isEqualTo(-n);
        assertThat(calendar.isWorkingDay(earlier)).isTrue();
    }

    @Property(tries = 300)
    void addingAndCountingTimeAgreeAndNeverEndOutsideOfHours(
            @ForAll("calendars") WorkingTimes calendar,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(min = 0, max = 20_000) int minutes) {
        Duration time = Duration.ofMinutes(minutes);
        Instant end = calendar.plusWorkingTime(from, time);
        assertThat(calendar.workingTimeBetween(from, end)).isEqualTo(time);
        assertThat(calendar.isWorkingDay(LocalDate.ofInstant(end, BusinessClock.ZONE)))
                .isTrue();
        assertThat(calendar.isWorkingTime(end) || calendar.isWorkingTime(end.minusNanos(1000)))
                .isTrue();
    }

    @Property(tries = 300)
    void aDayLaterIsAlwaysOfAWorkingDay(
            @ForAll("calendars") WorkingTimes calendar,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 30) int n) {
        Instant end = calendar.plusWorkingDays(from, n);
        assertThat(calendar.isWorkingDay(LocalDate.ofInstant(end, BusinessClock.ZONE)))
                .isTrue();
        assertThat(end).isAfterOrEqualTo(from);
    }

    @Property(tries = 200)
    void timeAddsUp(
            @ForAll("calendars") WorkingTimes calendar,
            @ForAll("moments") Instant from,
            @ForAll @IntRange(max = 3000) int first,
            @ForAll @IntRange(max = 3000) int second) {
        Instant middle = calendar.plusWorkingTime(from, Duration.ofMinutes(first));
        Instant end = calendar.plusWorkingTime(from, Duration.ofMinutes(first + second));
        assertThat(calendar.workingTimeBetween(from, middle).plus(calendar.workingTimeBetween(middle, end)))
                .isEqualTo(calendar.workingTimeBetween(from, end));
    }

    @Provide
    Arbitrary<WorkingTimes> calendars() {
        Arbitrary<Set<DayOfWeek>> week =
                Arbitraries.of(DayOfWeek.values()).set().ofMinSize(1);
        Arbitrary<Map<LocalDate, DayKind>> different =
                Arbitraries.maps(days(), Arbitraries.of(DayKind.values())).ofMaxSize(60);
        Arbitrary<Boolean> halves = Arbitraries.of(true, false);
        return Combinators.combine(week, different, halves).as((worked, days, half) -> {
            Map<DayOfWeek, List<WorkSpan>> hours = new EnumMap<>(DayOfWeek.class);
            worked.forEach(day -> hours.put(day, half ? NINE_TO_SIX.subList(1, 2) : NINE_TO_SIX));
            return new WorkingTimes(hours, days);
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 120).map(day("2026-09-01")::plusDays);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.integers()
                .between(0, 120 * 24 * 60)
                .map(minutes -> at("2026-09-01T00:00").plus(Duration.ofMinutes(minutes)));
    }

    private static Map<DayOfWeek, List<WorkSpan>> fiveDays() {
        Map<DayOfWeek, List<WorkSpan>> week = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), NINE_TO_SIX);
        }
        return week;
    }

    private static Map<LocalDate, DayKind> nationalDay() {
        Map<LocalDate, DayKind> days = new HashMap<>();
        day("2026-10-01").datesUntil(day("2026-10-08")).forEach(day -> days.put(day, DayKind.HOLIDAY));
        days.put(day("2026-09-20"), DayKind.WORKDAY);
        days.put(day("2026-10-10"), DayKind.WORKDAY);
        return days;
    }

    private static WorkSpan span(String from, String to) {
        return new WorkSpan(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static Instant after(String from, Duration time) {
        return NATIONAL_DAY.plusWorkingTime(at(from), time);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant at(String text) {
        return LocalDateTime.parse(text).atZone(BusinessClock.ZONE).toInstant();
    }
}
