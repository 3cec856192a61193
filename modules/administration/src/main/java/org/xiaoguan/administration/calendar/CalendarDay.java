package org.xiaoguan.administration.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.api.CalendarEntry;
import org.xiaoguan.administration.api.DayKind;
import org.xiaoguan.administration.kept.SmallTableListener;
import org.xiaoguan.shared.Versioned;
import org.xiaoguan.shared.Violations;

/** A day that differs from its week: a holiday, or a day worked instead of one. */
@Entity
@EntityListeners(SmallTableListener.class)
@Table(name = "administration_calendar_day")
@Audited(kind = CalendarDay.KIND)
public class CalendarDay implements Versioned {
    static final String KIND = "administration.calendar";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "administration_calendar_day")
    @SequenceGenerator(
            name = "administration_calendar_day",
            sequenceName = "administration_calendar_day_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "on_day")
    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private String name;

    protected CalendarDay() {}

    CalendarDay(LocalDate onDay, DayKind kind, String name) {
        change(onDay, kind, name);
    }

    /** What is wrong with such a day. */
    static Violations check(LocalDate onDay, DayKind kind, String name) {
        return new Violations()
                .present("onDay", onDay)
                .require(
                        onDay == null || (onDay.getYear() >= FIRST_YEAR && onDay.getYear() <= LAST_YEAR),
                        "onDay",
                        "calendar.year.range",
                        String.valueOf(FIRST_YEAR),
                        String.valueOf(LAST_YEAR))
                .present("kind", kind)
                .text("name", name, 60);
    }

    final void change(LocalDate newDay, DayKind newKind, String newName) {
        check(newDay, newKind, newName).throwIfAny();
        onDay = newDay;
        kind = newKind;
        name = newName.strip();
    }

    CalendarEntry entry() {
        return new CalendarEntry(onDay, kind, name, version);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public LocalDate getOnDay() {
        return onDay;
    }

    public DayKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }
}
