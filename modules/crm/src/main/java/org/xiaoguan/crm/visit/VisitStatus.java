package org.xiaoguan.crm.visit;

import java.time.LocalDate;

/** How a visit stands today; label key {@code visit.status.} and the name in lower case. */
public enum VisitStatus {
    /** Still to be paid: any of the next three. */
    OPEN("warn", "v.state = org.xiaoguan.crm.visit.VisitState.OPEN"),
    /** Owed, and nobody has said when. */
    OWED("warn", "v.state = org.xiaoguan.crm.visit.VisitState.OPEN and v.plannedOn is null and v.dueOn >= :today"),
    /** On somebody's calendar. */
    PLANNED(
            "pri",
            "v.state = org.xiaoguan.crm.visit.VisitState.OPEN and v.plannedOn is not null and v.dueOn >= :today"),
    OVERDUE("bad", "v.state = org.xiaoguan.crm.visit.VisitState.OPEN and v.dueOn < :today"),
    DONE("ok", "v.state = org.xiaoguan.crm.visit.VisitState.DONE"),
    DROPPED("", "v.state = org.xiaoguan.crm.visit.VisitState.DROPPED");

    private final String tag;
    private final String condition;

    VisitStatus(String tag, String condition) {
        this.tag = tag;
        this.condition = condition;
    }

    /** How a visit of that state, due and planned on those days, stands. */
    static VisitStatus of(VisitState state, LocalDate dueOn, LocalDate plannedOn, LocalDate today) {
        if (state != VisitState.OPEN) {
            return state == VisitState.DONE ? DONE : DROPPED;
        }
        if (dueOn.isBefore(today)) {
            return OVERDUE;
        }
        return plannedOn == null ? OWED : PLANNED;
    }

    /** Kind of the tag that shows it. */
    public String getTag() {
        return tag;
    }

    /** Holds for visits {@code v} that stand so; some name {@code :today}. */
    String condition() {
        return condition;
    }

    boolean asksForToday() {
        return condition.contains(":today");
    }
}
