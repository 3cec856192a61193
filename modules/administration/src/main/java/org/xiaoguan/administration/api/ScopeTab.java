package org.xiaoguan.administration.api;

import java.util.Locale;

/** A tab of a list that narrows what the reader may see; key {@code tab.} and the name in lower case. */
public enum ScopeTab {
    /** Records the reader is responsible for or named on. */
    MINE,
    /** Records of the reader's department. */
    DEPARTMENT,
    /** Everything within reach, but for what is lent. */
    ALL,
    /** Everything within reach, with what a deputy is lent to decide. */
    LENT;

    /** How an address names it. */
    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String getKey() {
        return "tab." + getName();
    }
}
