package org.xiaoguan.administration.api;

import java.util.List;

/** The departments as other modules see them: held by id. */
public interface Departments {
    /** Name of the department; empty for null or an unknown id. */
    String name(Long departmentId);

    /** Departments that are not closed, in the order of the tree. */
    List<Option> open();

    /** All departments, closed ones too, for filters and statistics. */
    List<Option> all();
}
