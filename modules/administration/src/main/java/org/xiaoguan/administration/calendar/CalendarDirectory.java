package org.xiaoguan.administration.calendar;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.DayKind;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.WorkingCalendar;
import org.xiaoguan.administration.kept.SmallTables;

/** The working calendar as it is stored. */
@Stateless
@LocalBean
@Local(WorkingCalendar.class)
public class CalendarDirectory implements WorkingCalendar {
    private static final String REASON = "due times of everybody depend on the calendar";

    @PersistenceContext
    EntityManager em;

    @Inject
    SmallTables tables;

    /** The calendar as it was read last. */
    @Open(REASON)
    public WorkingTimes times() {
        Map<DayOfWeek, List<WorkSpan>> week = tables.of(WorkingDay.class, this::week);
        Map<LocalDate, DayKind> days = tables.of(CalendarDay.class, this::days);
        return new WorkingTimes(week, days);
    }

    private Map<DayOfWeek, List<WorkSpan>> week() {
        return em.createQuery("select d from WorkingDay d", WorkingDay.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(WorkingDay::day, WorkingDay::spans));
    }

    private Map<LocalDate, DayKind> days() {
        return em.createQuery("select d from CalendarDay d", CalendarDay.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(CalendarDay::getOnDay, CalendarDay::getKind));
    }

    @Open(REASON)
    @Override
    public boolean isWorkingDay(LocalDate day) {
        return times().isWorkingDay(day);
    }

    @Open(REASON)
    @Override
    public LocalDate workingDayFrom(LocalDate day) {
        return times().workingDayFrom(day);
    }

    @Open(REASON)
    @Override
    public LocalDate nextWorkingDay(LocalDate day) {
        return times().nextWorkingDay(day);
    }

    @Open(REASON)
    @Override
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        return times().plusWorkingDays(day, days);
    }

    @Open(REASON)
    @Override
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        return times().workingDaysBetween(first, last);
    }

    @Open(REASON)
    @Override
    public boolean isWorkingTime(Instant at) {
        return times().isWorkingTime(at);
    }

    @Open(REASON)
    @Override
    public Instant plusWorkingTime(Instant from, Duration time) {
        return times().plusWorkingTime(from, time);
    }

    @Open(REASON)
    @Override
    public Instant plusWorkingDays(Instant from, int days) {
        return times().plusWorkingDays(from, days);
    }

    @Open(REASON)
    @Override
    public Duration workingTimeBetween(Instant from, Instant to) {
        return times().workingTimeBetween(from, to);
    }
}
