package org.xiaoguan.administration.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;

/**
 * What an account may do, as read from the database.
 *
 * @param username name to sign in with
 * @param name name of the person
 * @param position department and roles, as shown beside the name
 * @param staffId id of the person
 * @param departmentPath the person's department, and those above it in this order
 * @param language language the person chose; null for none
 * @param passwordChangeDue whether the password must be changed first
 * @param roleIds the roles that are not closed
 * @param levels scope levels by permission, the union over all roles
 * @param departmentTree the person's department and all below it
 * @param roles keys of the roles, see {@link org.xiaoguan.administration.api.RoleSummary}
 */
public record Grants(
        String username,
        String name,
        String position,
        long staffId,
        List<Long> departmentPath,
        String language,
        boolean passwordChangeDue,
        Set<Long> roleIds,
        Map<String, Set<ScopeLevel>> levels,
        Set<Long> departmentTree,
        Set<String> roles) {

    public boolean may(String permission) {
        return levels.containsKey(permission);
    }

    public Scope scope(String permission) {
        Set<ScopeLevel> granted = levels.getOrDefault(permission, Set.of());
        if (granted.isEmpty()) {
            return Scope.NONE;
        }
        if (granted.contains(ScopeLevel.ALL)) {
            return Scope.ALL;
        }
        Set<Long> departments = granted.contains(ScopeLevel.DEPARTMENT_TREE)
                ? departmentTree
                : granted.contains(ScopeLevel.DEPARTMENT) ? Set.of(departmentPath.get(0)) : Set.of();
        return new Scope(false, granted.contains(ScopeLevel.OWN) ? staffId : null, departments);
    }
}
