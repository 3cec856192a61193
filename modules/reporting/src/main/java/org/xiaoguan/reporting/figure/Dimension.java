package org.xiaoguan.reporting.figure;

/** By what figures are grouped; label key {@code dimension.} and the name in lower case. */
public enum Dimension {
    MONTH,
    DEPARTMENT,
    /** The manager of the project. */
    PERSON;

    /** Expression of the group's key for entries of the measure: number of the month, or an id. */
    String key(Measure measure) {
        return switch (this) {
            case MONTH -> "extract(month from " + measure.date() + ")";
            case DEPARTMENT -> measure.department();
            case PERSON -> measure.manager();
        };
    }
}
