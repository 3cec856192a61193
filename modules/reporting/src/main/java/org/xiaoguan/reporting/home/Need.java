package org.xiaoguan.reporting.home;

/** What a project waits for, the most pressing first; label key {@code home.need.} and the name in lower case. */
public enum Need {
    /** The budget sheet was refused and wants to be changed or given up. */
    REJECTED("e.state = org.xiaoguan.projects.api.ProjectState.REJECTED", "e.id desc", "bad"),
    /** The agreed day has passed and the project is not closed. */
    OVERDUE("e.openDueOn < :today", "e.openDueOn", "bad"),
    /**
     * Goods were bought and not handed over, and the day has not passed. Counted instead of asked by {@code exists},
     * for which the database would read the goods of all projects.
     */
    DELIVERY(
            "e.openDueOn >= :today and (select count(i.id) from UndeliveredItem i where i.projectId = e.id) > 0",
            "e.openDueOn",
            "warn"),
    /** The customer owes money. */
    OWED("e.owed > 0", "e.owed desc", "warn"),
    /** The budget sheet was begun and not submitted. */
    DRAFT("e.state = org.xiaoguan.projects.api.ProjectState.DRAFT", "e.id desc", "");

    private final String condition;
    private final String order;
    private final String tag;

    Need(String condition, String order, String tag) {
        this.condition = condition;
        this.order = order;
        this.tag = tag;
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }

    boolean dated() {
        return condition.contains(":today");
    }

    /** Kind of the tag that shows it. */
    public String getTag() {
        return tag;
    }

    /** Whether only those who work on the project can do something about it. */
    boolean ownOnly() {
        return this == REJECTED || this == DRAFT;
    }
}
