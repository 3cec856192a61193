package org.xiaoguan.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Option;

/** Names of all departments, read at once. */
@ApplicationScoped
public class DepartmentNames {
    @Inject
    Departments departments;

    /** Names by id, closed departments too; without the indent that shows the tree. */
    public Map<Long, String> all() {
        return departments.all().stream()
                .collect(Collectors.toMap(Option::id, option -> option.label().strip()));
    }
}
