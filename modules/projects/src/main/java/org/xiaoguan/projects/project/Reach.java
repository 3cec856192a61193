package org.xiaoguan.projects.project;

import java.util.List;
import java.util.Set;
import org.xiaoguan.administration.api.Scope;

/**
 * Which projects a permission of the caller reaches, for the rows of a list: they hold department and manager of the
 * project, but not its team.
 *
 * @param inTeam projects in whose team the caller is, where that counts
 */
public record Reach(Scope scope, Set<Long> inTeam) {
    public boolean covers(long projectId, long departmentId, long managerId) {
        return scope.covers(departmentId, List.of(managerId)) || inTeam.contains(projectId);
    }
}
