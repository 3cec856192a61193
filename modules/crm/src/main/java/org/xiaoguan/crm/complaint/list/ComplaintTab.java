package org.xiaoguan.crm.complaint.list;

/** A tab of the list of complaints; label key {@code complaint.tab.} and the name in lower case. */
public enum ComplaintTab {
    /** What the reader is to solve. */
    MINE(Conditions.OPEN),
    OPEN(Conditions.OPEN),
    OVERDUE("x.dueAt < :now"),
    /** Solved, and the customer has not said whether that will do. */
    WAITING("x.state = org.xiaoguan.crm.complaint.ComplaintState.DONE"),
    CLOSED("x.state = org.xiaoguan.crm.complaint.ComplaintState.CLOSED"),
    WITHDRAWN("x.state = org.xiaoguan.crm.complaint.ComplaintState.WITHDRAWN"),
    ALL("");

    private final String condition;

    ComplaintTab(String condition) {
        this.condition = condition;
    }

    /** Holds for complaints {@code x} of the tab; one names {@code :now}; empty for all. */
    String condition() {
        return condition;
    }

    private static final class Conditions {
        private static final String OPEN = "x.state not in (org.xiaoguan.crm.complaint.ComplaintState.CLOSED,"
                + " org.xiaoguan.crm.complaint.ComplaintState.WITHDRAWN)";
    }
}
