package org.xiaoguan.administration.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import org.xiaoguan.administration.api.DayKind;

/** What a person types of a holiday: a new one of several days at once. */
public class CalendarDayForm implements Serializable {
    private LocalDate onDay;
    private LocalDate until;
    private DayKind kind = DayKind.HOLIDAY;
    private String name;

    /** A form for a new one. */
    public CalendarDayForm() {}

    /** A form that shows a day. */
    public CalendarDayForm(CalendarDay day) {
        onDay = day.getOnDay();
        kind = day.getKind();
        name = day.getName();
    }

    public LocalDate getOnDay() {
        return onDay;
    }

    public void setOnDay(LocalDate onDay) {
        this.onDay = onDay;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
