package org.xiaoguan.crm.complaint;

import java.util.Locale;

/** How much a complaint weighs, which gives its due times; label key {@code complaint.severity.} and the name. */
public enum Severity {
    MINOR(""),
    MAJOR("warn"),
    CRITICAL("bad");

    private final String tag;

    Severity(String tag) {
        this.tag = tag;
    }

    /** Kind of the tag that shows it. */
    public String getTag() {
        return tag;
    }

    /** How settings name it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
