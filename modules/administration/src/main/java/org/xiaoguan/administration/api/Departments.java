package org.xiaoguan.administration.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The departments as other modules see them: held by id. */
public interface Departments {
    /** Name of the department; empty for null or an unknown id. */
    String name(Long departmentId);

    /** Names by department id, read at once. */
    Map<Long, String> names(Collection<Long> departmentIds);

    /** Departments that are not closed, in the order of the tree. */
    List<Option> open();

    /** All departments, closed ones too, for filters and statistics. */
    List<Option> all();
}
