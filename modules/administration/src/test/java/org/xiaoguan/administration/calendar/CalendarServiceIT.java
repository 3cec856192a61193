package org.xiaoguan.administration.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.AdministrationPermissions;
import org.xiaoguan.administration.Company;
import org.xiaoguan.administration.api.DayKind;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.form.FormKeys;

@ExtendWith(ArquillianExtension.class)
class CalendarServiceIT {
    /** Each test has a month of its own, of a year that nobody else uses. */
    private static final AtomicInteger MONTH = new AtomicInteger();

    private final LocalDate monday = LocalDate.of(2094, 1, 4).plusWeeks(5L * MONTH.getAndIncrement());

    @Inject
    CalendarService service;

    @Inject
    WorkingCalendar calendar;

    @Inject
    History history;

    @Inject
    Company company;

    @Test
    void knowsTheHolidaysThatTheStateCouncilPublishedFor2026() {
        assertThat(calendar.nextWorkingDay(LocalDate.parse("2026-02-14"))).isEqualTo("2026-02-24");
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-02-28")))
                .as("a Saturday")
                .isTrue();
        assertThat(calendar.workingDaysBetween(LocalDate.parse("2025-12-31"), LocalDate.parse("2026-12-31")))
                .isEqualTo(248);
        assertThat(calendar.plusWorkingTime(
                        LocalDateTime.parse("2026-09-30T17:00")
                                .atZone(BusinessClock.ZONE)
                                .toInstant(),
                        Duration.ofHours(2)))
                .isEqualTo(LocalDateTime.parse("2026-10-08T10:00")
                        .atZone(BusinessClock.ZONE)
                        .toInstant());
    }

    @Test
    void aHolidayOfSeveralDaysIsEnteredAtOnceAndOnce() {
        String key = FormKeys.fresh();
        long first = create(form(monday, monday.plusDays(2), DayKind.HOLIDAY), key);
        assertThat(create(form(monday, monday.plusDays(2), DayKind.HOLIDAY), key))
                .isEqualTo(first);
        assertThat(calendar.workingDayFrom(monday)).isEqualTo(monday.plusDays(3));
        assertThat(history.of("administration.calendar", first)).isNotEmpty();
    }

    @Test
    void aDayIsEnteredOnce() {
        create(form(monday, null, DayKind.HOLIDAY), null);
        assertThatThrownBy(() -> create(form(monday.minusDays(1), monday.plusDays(1), DayKind.HOLIDAY), null))
                .hasMessageContaining("onDay: calendar.day.taken");
        assertThat(calendar.isWorkingDay(monday.plusDays(1)))
                .as("nothing half done")
                .isTrue();
    }

    @Test
    void whatIsMissingOrTooLongIsRefused() {
        assertThatThrownBy(() -> create(new CalendarDayForm(), null))
                .hasMessageContaining("onDay: error.required")
                .hasMessageContaining("name: error.required");
        assertThatThrownBy(() -> create(form(monday, monday.minusDays(1), DayKind.HOLIDAY), null))
                .hasMessageContaining("until: calendar.until.order");
        assertThatThrownBy(() -> create(form(monday, monday.plusDays(60), DayKind.HOLIDAY), null))
                .hasMessageContaining("until: calendar.until.long");
        assertThatThrownBy(() -> create(form(LocalDate.of(1999, 12, 31), null, DayKind.HOLIDAY), null))
                .hasMessageContaining("onDay: calendar.year.range");
    }

    @Test
    void aSaturdayWorkedInsteadHasTheHoursOfAMonday() {
        LocalDate saturday = monday.plusDays(5);
        long id = create(form(saturday, null, DayKind.WORKDAY), null);
        assertThat(calendar.isWorkingTime(
                        saturday.atTime(9, 0).atZone(BusinessClock.ZONE).toInstant()))
                .isTrue();
        delete(id);
        assertThat(calendar.isWorkingDay(saturday)).isFalse();
    }

    @Test
    void twoPeopleChangeADayAndTheSecondIsTold() {
        long id = create(form(monday, null, DayKind.HOLIDAY), null);
        int read = company.asSystem(() -> service.find(id)).getVersion();
        update(id, read, form(monday, null, DayKind.WORKDAY));
        assertThatThrownBy(() -> update(id, read, form(monday, null, DayKind.HOLIDAY)))
                .hasMessageContaining("error.conflict");
        assertThat(calendar.isWorkingDay(monday)).isTrue();
    }

    @Test
    void theHoursOfTheWeekChangeAndAreNeverAllEmpty() {
        WeekForm shown = week();
        String before = shown.getDays().get(5).getMorningFrom();
        assertThat(before).isNull();
        try {
            WeekForm form = week();
            form.getDays().get(5).setMorningFrom("0830");
            form.getDays().get(5).setMorningTo("12:00");
            change(form);
            assertThat(calendar.isWorkingDay(monday.plusDays(5))).isTrue();
            assertThat(calendar.isWorkingTime(monday.plusDays(5)
                            .atTime(8, 30)
                            .atZone(BusinessClock.ZONE)
                            .toInstant()))
                    .isTrue();
            assertThatThrownBy(() -> change(shown)).hasMessageContaining("error.conflict");
        } finally {
            WeekForm form = week();
            form.getDays().get(5).setMorningFrom(null);
            form.getDays().get(5).setMorningTo(null);
            change(form);
        }
        assertThat(calendar.isWorkingDay(monday.plusDays(5))).isFalse();
        WeekForm none = week();
        none.getDays().forEach(day -> {
            day.setMorningFrom("");
            day.setMorningTo("");
            day.setAfternoonFrom("");
            day.setAfternoonTo("");
        });
        assertThatThrownBy(() -> change(none)).hasMessageContaining("week.none");
    }

    @Test
    void hoursThatMakeNoSenseAreRefusedAtTheirFields() {
        WeekForm form = week();
        form.getDays().get(0).setMorningFrom("nine");
        form.getDays().get(1).setMorningTo("08:00");
        form.getDays().get(2).setAfternoonFrom("11:00");
        form.getDays().get(3).setAfternoonTo("");
        form.getDays().get(4).setMorningFrom("25:00");
        assertThatThrownBy(() -> change(form))
                .hasMessageContaining("morningFrom1: week.time")
                .hasMessageContaining("morningTo2: week.order")
                .hasMessageContaining("afternoonFrom3: week.overlap")
                .hasMessageContaining("afternoonTo4: error.required")
                .hasMessageContaining("morningFrom5: week.time");
    }

    @Test
    void onlyWhoMaintainsTheCalendarChangesIt() {
        String reader = company.user(
                company.department(null), company.role(ScopeLevel.ALL, AdministrationPermissions.CALENDAR_VIEW));
        assertThat(company.as(reader, () -> service.days(2026))).hasSize(39);
        assertThatThrownBy(() -> company.as(reader, () -> service.create(form(monday, null, DayKind.HOLIDAY), null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> company.as(reader, () -> service.on(monday)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static CalendarDayForm form(LocalDate from, LocalDate until, DayKind kind) {
        CalendarDayForm form = new CalendarDayForm();
        form.setOnDay(from);
        form.setUntil(until);
        form.setKind(kind);
        form.setName("厂庆");
        return form;
    }

    private long create(CalendarDayForm form, String key) {
        return company.asSystem(() -> service.create(form, key));
    }

    private void update(long id, int version, CalendarDayForm form) {
        company.asSystem(() -> {
            service.update(id, version, form);
            return List.of();
        });
    }

    private void delete(long id) {
        company.asSystem(() -> {
            service.delete(id);
            return List.of();
        });
    }

    private WeekForm week() {
        return new WeekForm(company.asSystem(service::week));
    }

    private void change(WeekForm form) {
        company.asSystem(() -> {
            service.changeWeek(form);
            return List.of();
        });
    }
}
