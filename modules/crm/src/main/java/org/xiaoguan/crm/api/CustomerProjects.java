package org.xiaoguan.crm.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.ui.field.Choice;

/** The projects of customers, as the module that knows them tells; it brings one implementation. */
public interface CustomerProjects {
    /** Those within the caller's reach that match what was typed; at most 20. */
    List<Choice> find(String typed);

    /** Whether the caller may choose the project. */
    boolean isReached(long projectId);

    /** What projects are called, whoever asks: the label of what a visible record refers to is always shown. */
    Map<Long, String> labels(Set<Long> projectIds);

    /** Address of the page of a project, to which its id is added. */
    String path();
}
