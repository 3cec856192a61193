package org.xiaoguan.administration.calendar;

import static org.xiaoguan.administration.AdministrationPermissions.CALENDAR_EDIT;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xiaoguan.administration.api.DayKind;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListAddress;

/** The working calendar of a year. */
@Named
@RequestScoped
public class CalendarPage {
    private static final int DAYS = 7;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private int year;
    private boolean editable;
    private WorkingTimes times;
    private Map<LocalDate, CalendarDay> days;
    private LocalDate today;

    @Inject
    ListAddress address;

    @Inject
    CalendarService calendar;

    @Inject
    CurrentUser user;

    @Inject
    BusinessClock clock;

    @PostConstruct
    void read() {
        today = clock.today();
        year = year(address, today);
        editable = user.may(CALENDAR_EDIT);
        times = calendar.times();
        days = calendar.days(year).stream().collect(Collectors.toMap(CalendarDay::getOnDay, Function.identity()));
    }

    /** The year in the address, else the present one. */
    static int year(ListAddress address, LocalDate today) {
        BigDecimal asked = address.number("year");
        boolean known = asked != null
                && asked.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                && asked.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
        return known ? asked.intValue() : today.getYear();
    }

    public int getYear() {
        return year;
    }

    public boolean isEditable() {
        return editable;
    }

    /** Whether somebody entered the holidays of the year. */
    public boolean isEntered() {
        return !days.isEmpty();
    }

    public List<CalendarMonth> getMonths() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> month(YearMonth.of(year, month)))
                .toList();
    }

    /** Names of the days of the week, Monday first. */
    public List<String> getWeekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.NARROW_STANDALONE, user.getLocale()))
                .toList();
    }

    private CalendarMonth month(YearMonth month) {
        List<CalendarMonth.Cell> cells = new ArrayList<>();
        for (int i = 1; i < month.atDay(1).getDayOfWeek().getValue(); i++) {
            cells.add(CalendarMonth.Cell.NONE);
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            cells.add(cell(month.atDay(day)));
        }
        while (cells.size() % DAYS != 0) {
            cells.add(CalendarMonth.Cell.NONE);
        }
        List<List<CalendarMonth.Cell>> weeks = IntStream.range(0, cells.size() / DAYS)
                .mapToObj(week -> cells.subList(week * DAYS, (week + 1) * DAYS))
                .toList();
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, user.getLocale());
        return new CalendarMonth(name, working(month), weeks);
    }

    private CalendarMonth.Cell cell(LocalDate day) {
        CalendarDay entry = days.get(day);
        boolean holiday = entry != null && entry.getKind() == DayKind.HOLIDAY;
        String style = entry == null ? times.isWorkingDay(day) ? "" : "free" : holiday ? "holiday" : "instead";
        return new CalendarMonth.Cell(
                Integer.toString(day.getDayOfMonth()),
                day.equals(today) ? style + " today" : style,
                entry == null ? "" : entry.getName(),
                entry == null ? "" : holiday ? "calendar.mark.holiday" : "calendar.mark.workday",
                entry == null ? "onDay=" + day : "id=" + entry.getId());
    }

    private int working(YearMonth month) {
        return (int) month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(times::isWorkingDay)
                .count();
    }

    public int getWorking() {
        return IntStream.rangeClosed(1, 12)
                .map(month -> working(YearMonth.of(year, month)))
                .sum();
    }

    /** How many days are holidays, or worked instead. */
    public long count(DayKind kind) {
        return days.values().stream().filter(day -> day.getKind() == kind).count();
    }

    public long getHolidays() {
        return count(DayKind.HOLIDAY);
    }

    public long getWorkdays() {
        return count(DayKind.WORKDAY);
    }

    /** The stretches of days of one kind and name, in their order. */
    public List<Stretch> getStretches() {
        List<Stretch> stretches = new ArrayList<>();
        days.values().stream()
                .sorted((one, other) -> one.getOnDay().compareTo(other.getOnDay()))
                .forEach(day -> add(day, stretches));
        return stretches;
    }

    private static void add(CalendarDay day, List<Stretch> stretches) {
        Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last != null && last.isFollowedBy(day)) {
            stretches.set(stretches.size() - 1, new Stretch(last.name(), last.kind(), last.from(), day.getOnDay()));
        } else {
            stretches.add(new Stretch(day.getName(), day.getKind(), day.getOnDay(), day.getOnDay()));
        }
    }

    /** Days in a row that are called alike. */
    public record Stretch(String name, DayKind kind, LocalDate from, LocalDate to) {
        boolean isFollowedBy(CalendarDay day) {
            return kind == day.getKind()
                    && name.equals(day.getName())
                    && to.plusDays(1).equals(day.getOnDay());
        }

        /** How many days. */
        public int length() {
            return (int) (to.toEpochDay() - from.toEpochDay()) + 1;
        }
    }

    /** A day of the week with its hours. */
    public record Hours(String day, String spans) {}

    public List<Hours> getWeek() {
        return calendar.week().stream()
                .map(day -> new Hours(
                        day.day().getDisplayName(TextStyle.FULL_STANDALONE, user.getLocale()),
                        day.spans().stream()
                                .map(span -> span.from() + "–" + span.to())
                                .collect(Collectors.joining("  "))))
                .toList();
    }
}
