package org.xiaoguan.administration.calendar;

import static org.xiaoguan.administration.AdministrationPermissions.CALENDAR_EDIT;
import static org.xiaoguan.administration.AdministrationPermissions.CALENDAR_IMPORT;
import static org.xiaoguan.administration.AdministrationPermissions.CALENDAR_VIEW;

import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.administration.api.CalendarDays;
import org.xiaoguan.administration.api.CalendarEntry;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.Records;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.Violation;
import org.xiaoguan.shared.Violations;

/** Keeps the working week, the holidays and the days worked instead. */
@Stateless
@LocalBean
@Local(CalendarDays.class)
public class CalendarService implements CalendarDays {
    /** A holiday longer than that is a slip of the pen. */
    private static final int LONGEST = 60;

    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Inject
    CalendarDirectory directory;

    /** The week and all days that differ from it. */
    @Requires(CALENDAR_VIEW)
    public WorkingTimes times() {
        return directory.times();
    }

    /** The days of the year that differ from their week, in their order. */
    @Requires(CALENDAR_VIEW)
    public List<CalendarDay> days(int year) {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private List<CalendarDay> between(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select d from CalendarDay d where d.onDay between :first and :last order by d.onDay",
                        CalendarDay.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** @throws NotFoundException for an unknown id */
    @Requires(CALENDAR_VIEW)
    public CalendarDay find(long id) {
        return records.find(CalendarDay.class, id);
    }

    /** Adds all days of a holiday, or of work instead; the same form key again gives the first one that it made. */
    @Requires(CALENDAR_EDIT)
    public long create(CalendarDayForm form, String formKey) {
        return records.create(CalendarDay.class, formKey, () -> {
            CalendarDay.check(form.getOnDay(), form.getKind(), form.getName()).throwIfAny();
            LocalDate last = form.getUntil() == null ? form.getOnDay() : form.getUntil();
            new Violations()
                    .require(!last.isBefore(form.getOnDay()), "until", "calendar.until.order")
                    .require(form.getOnDay().plusDays(LONGEST).isAfter(last), "until", "calendar.until.long", LONGEST)
                    .throwIfAny();
            refuseEntered(form.getOnDay(), last);
            form.getOnDay()
                    .plusDays(1)
                    .datesUntil(last.plusDays(1))
                    .forEach(day -> em.persist(new CalendarDay(day, form.getKind(), form.getName())));
            return new CalendarDay(form.getOnDay(), form.getKind(), form.getName());
        });
    }

    private void refuseEntered(LocalDate first, LocalDate last) {
        Violations violations = new Violations();
        between(first, last)
                .forEach(day -> violations.add("onDay", "calendar.day.taken", day.getOnDay(), day.getName()));
        violations.throwIfAny();
    }

    /** Changes a day that nobody else changed since it was read. */
    @Requires(CALENDAR_EDIT)
    public void update(long id, int readVersion, CalendarDayForm form) {
        change(id, new CalendarEntry(form.getOnDay(), form.getKind(), form.getName(), readVersion));
    }

    @Requires(CALENDAR_IMPORT)
    @Override
    public List<Long> on(LocalDate day) {
        return between(day, day).stream().map(CalendarDay::getId).toList();
    }

    @Requires({CALENDAR_VIEW, CALENDAR_IMPORT})
    @Override
    public CalendarEntry entry(long id) {
        return find(id).entry();
    }

    @Requires(CALENDAR_IMPORT)
    @Override
    public List<Violation> check(Long id, CalendarEntry entry) {
        Violations violations = CalendarDay.check(entry.onDay(), entry.kind(), entry.name());
        return violations.isEmpty()
                ? violations.collect(() -> refuseTaken(id, entry)).list()
                : violations.list();
    }

    private void refuseTaken(Long own, CalendarEntry entry) {
        between(entry.onDay(), entry.onDay()).stream()
                .filter(day -> !day.getId().equals(own))
                .forEach(day -> refuseEntered(entry.onDay(), entry.onDay()));
    }

    @Requires({CALENDAR_EDIT, CALENDAR_IMPORT})
    @Override
    public long enter(CalendarEntry entry, String formKey) {
        return records.create(CalendarDay.class, formKey, () -> {
            CalendarDay.check(entry.onDay(), entry.kind(), entry.name()).throwIfAny();
            refuseTaken(null, entry);
            return new CalendarDay(entry.onDay(), entry.kind(), entry.name());
        });
    }

    @Requires({CALENDAR_EDIT, CALENDAR_IMPORT})
    @Override
    public void change(long id, CalendarEntry entry) {
        CalendarDay day = records.unchanged(CalendarDay.class, id, entry.version());
        CalendarDay.check(entry.onDay(), entry.kind(), entry.name()).throwIfAny();
        refuseTaken(id, entry);
        day.change(entry.onDay(), entry.kind(), entry.name());
    }

    @Requires({CALENDAR_EDIT, CALENDAR_IMPORT})
    @Override
    public void delete(long id) {
        records.delete(CalendarDay.class, id);
    }

    /** The seven days of the week, Monday first. */
    @Requires(CALENDAR_VIEW)
    public List<WorkingDay> week() {
        return em.createQuery("select d from WorkingDay d order by d.id", WorkingDay.class)
                .getResultList();
    }

    /** Changes the hours of a week that nobody else changed since it was read; somebody works on some day. */
    @Requires(CALENDAR_EDIT)
    public void changeWeek(WeekForm form) {
        List<WorkingDay> week = em.createQuery("select d from WorkingDay d order by d.id", WorkingDay.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        week.forEach(day -> ConflictException.check(
                "administration.week", day.getId(), form.versions().get(day.getId()), day.getVersion()));
        Violations violations = new Violations();
        boolean worked = false;
        for (WeekForm.Day typed : form.getDays()) {
            WorkSpan morning = typed.morning(violations);
            WorkSpan afternoon = typed.afternoon(violations);
            violations.require(
                    morning == null || afternoon == null || !afternoon.from().isBefore(morning.to()),
                    typed.field("afternoonFrom"),
                    "week.overlap");
            worked |= morning != null || afternoon != null;
            week.get((int) typed.getId() - 1).change(morning, afternoon);
        }
        violations.require(worked || !violations.isEmpty(), null, "week.none").throwIfAny();
    }
}
