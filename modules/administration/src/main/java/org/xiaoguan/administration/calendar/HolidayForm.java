package org.xiaoguan.administration.calendar;

import java.time.LocalDate;
import org.xiaoguan.administration.api.CalendarEntry;
import org.xiaoguan.administration.api.DayKind;

/** A row of a file of holidays. */
public class HolidayForm {
    private LocalDate onDay;
    private DayKind kind;
    private String name;

    HolidayForm() {}

    HolidayForm(CalendarEntry entry) {
        onDay = entry.onDay();
        kind = entry.kind();
        name = entry.name();
    }

    CalendarEntry entry(int version) {
        return new CalendarEntry(onDay, kind, name, version);
    }

    void setOnDay(LocalDate onDay) {
        this.onDay = onDay;
    }

    void setKind(DayKind kind) {
        this.kind = kind;
    }

    void setName(String name) {
        this.name = name;
    }

    LocalDate getOnDay() {
        return onDay;
    }
}
