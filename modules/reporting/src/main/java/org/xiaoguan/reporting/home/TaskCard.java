package org.xiaoguan.reporting.home;

import java.io.Serializable;
import java.util.List;
import org.xiaoguan.ui.text.Keys;

/** A kind of work on the home page with the most pressing of it. */
public record TaskCard(Task task, List<TaskRow> rows) implements Serializable {
    public String getKey() {
        return Keys.of("home.task.", task);
    }

    /** Key of what is said when nothing is to be done. */
    public String getNoneKey() {
        return getKey() + ".none";
    }
}
