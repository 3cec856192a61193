package org.xiaoguan.administration.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.api.DayKind;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.shared.BusinessClock;

/**
 * A week and the days that differ from it. A day worked instead of a holiday has the hours of its day of the week or, when
 * that one is usually free, those of the first working day of the week.
 */
public final class WorkingTimes implements WorkingCalendar {
    private static final ZoneId ZONE = BusinessClock.ZONE;

    private final Map<DayOfWeek, List<WorkSpan>> week;
    private final Map<LocalDate, DayKind> days;
    private final List<WorkSpan> usual;

    /**
     * @param week the spans of each working day of the week in their order; the others are left out or empty
     * @throws IllegalArgumentException when nobody ever works
     */
    public WorkingTimes(Map<DayOfWeek, List<WorkSpan>> week, Map<LocalDate, DayKind> days) {
        this.week = Map.copyOf(week);
        this.days = Map.copyOf(days);
        usual = List.of(DayOfWeek.values()).stream()
                .map(this::ofWeek)
                .filter(spans -> !spans.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a week without working hours"));
    }

    private List<WorkSpan> ofWeek(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    /** The spans of the day in their order; empty when it is free. */
    public List<WorkSpan> spans(LocalDate day) {
        DayKind kind = days.get(day);
        List<WorkSpan> ofWeek = ofWeek(day.getDayOfWeek());
        if (kind == null) {
            return ofWeek;
        }
        return kind == DayKind.HOLIDAY ? List.of() : ofWeek.isEmpty() ? usual : ofWeek;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return !spans(day).isEmpty();
    }

    @Override
    public LocalDate workingDayFrom(LocalDate day) {
        return isWorkingDay(day) ? day : nextWorkingDay(day);
    }

    @Override
    public LocalDate nextWorkingDay(LocalDate day) {
        return step(day, 1);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate reached = count == 0 ? workingDayFrom(day) : day;
        for (int i = 0; i < Math.abs(count); i++) {
            reached = step(reached, Integer.signum(count));
        }
        return reached;
    }

    private LocalDate step(LocalDate day, int direction) {
        LocalDate next = day.plusDays(direction);
        while (!isWorkingDay(next)) {
            next = next.plusDays(direction);
        }
        return next;
    }

    @Override
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return -(int) last.datesUntil(first).filter(this::isWorkingDay).count();
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    @Override
    public boolean isWorkingTime(Instant at) {
        LocalTime time = LocalTime.ofInstant(at, ZONE);
        return spans(LocalDate.ofInstant(at, ZONE)).stream()
                .anyMatch(span -> !time.isBefore(span.from()) && time.isBefore(span.to()));
    }

    @Override
    public Instant plusWorkingTime(Instant from, Duration time) {
        Duration left = time.isNegative() ? Duration.ZERO : time;
        LocalDate day = LocalDate.ofInstant(from, ZONE);
        while (true) {
            for (WorkSpan span : spans(day)) {
                Instant begin = later(from, at(day, span.from()));
                Instant end = at(day, span.to());
                if (begin.isBefore(end)) {
                    Duration here = Duration.between(begin, end);
                    if (left.compareTo(here) <= 0) {
                        return begin.plus(left);
                    }
                    left = left.minus(here);
                }
            }
            day = nextWorkingDay(day);
        }
    }

    @Override
    public Instant plusWorkingDays(Instant from, int count) {
        Instant begin = plusWorkingTime(from, Duration.ZERO);
        LocalDate day = plusWorkingDays(LocalDate.ofInstant(begin, ZONE), count);
        List<WorkSpan> spans = spans(day);
        Instant wanted = at(day, LocalTime.ofInstant(begin, ZONE));
        Instant closing = at(day, spans.get(spans.size() - 1).to());
        return wanted.isBefore(closing) ? plusWorkingTime(wanted, Duration.ZERO) : closing;
    }

    @Override
    public Duration workingTimeBetween(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(to, ZONE);
        for (LocalDate day = LocalDate.ofInstant(from, ZONE); !day.isAfter(last); day = day.plusDays(1)) {
            for (WorkSpan span : spans(day)) {
                Instant begin = later(from, at(day, span.from()));
                Instant closing = at(day, span.to());
                Instant end = closing.isBefore(to) ? closing : to;
                sum = begin.isBefore(end) ? sum.plus(Duration.between(begin, end)) : sum;
            }
        }
        return sum;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
