package org.xiaoguan.administration.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.xiaoguan.administration.api.Audited;
import org.xiaoguan.administration.kept.SmallTableListener;
import org.xiaoguan.shared.Versioned;

/** The working hours of a day of the week; none on a free day. Its id is the number of the day, Monday 1. */
@Entity
@EntityListeners(SmallTableListener.class)
@Table(name = "administration_working_day")
@Audited(kind = "administration.week")
public class WorkingDay implements Versioned {
    @Id
    private Long id;

    @Version
    private int version;

    @Column(name = "morning_from")
    private LocalTime morningFrom;

    @Column(name = "morning_to")
    private LocalTime morningTo;

    @Column(name = "afternoon_from")
    private LocalTime afternoonFrom;

    @Column(name = "afternoon_to")
    private LocalTime afternoonTo;

    protected WorkingDay() {}

    void change(WorkSpan morning, WorkSpan afternoon) {
        morningFrom = morning == null ? null : morning.from();
        morningTo = morning == null ? null : morning.to();
        afternoonFrom = afternoon == null ? null : afternoon.from();
        afternoonTo = afternoon == null ? null : afternoon.to();
    }

    /** In their order; empty on a free day. */
    public List<WorkSpan> spans() {
        List<WorkSpan> spans = new ArrayList<>();
        if (morningFrom != null) {
            spans.add(new WorkSpan(morningFrom, morningTo));
        }
        if (afternoonFrom != null) {
            spans.add(new WorkSpan(afternoonFrom, afternoonTo));
        }
        return spans;
    }

    public DayOfWeek day() {
        return DayOfWeek.of(id.intValue());
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public int getVersion() {
        return version;
    }

    public LocalTime getMorningFrom() {
        return morningFrom;
    }

    public LocalTime getMorningTo() {
        return morningTo;
    }

    public LocalTime getAfternoonFrom() {
        return afternoonFrom;
    }

    public LocalTime getAfternoonTo() {
        return afternoonTo;
    }
}
