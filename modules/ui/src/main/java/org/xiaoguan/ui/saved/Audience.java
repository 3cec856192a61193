package org.xiaoguan.ui.saved;

import java.util.Locale;

/** With whom a filter is shared; label key {@code list.saved.audience.} and the name in lower case. */
public enum Audience {
    NOBODY,

    /** Those of the department that its owner belonged to when it was shared, and of the departments below it. */
    DEPARTMENT,

    EVERYBODY;

    public String getLabel() {
        return name().toLowerCase(Locale.ROOT);
    }
}
