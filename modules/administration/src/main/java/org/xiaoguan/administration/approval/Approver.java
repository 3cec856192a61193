package org.xiaoguan.administration.approval;

import java.util.Set;
import java.util.function.Function;
import org.xiaoguan.administration.api.Scope;

/**
 * In whose right the caller may decide: in their own, or as the deputy of somebody who is away.
 *
 * @param staffId whose right it is; null for the system
 * @param deputy whether the caller is deputy of that person
 * @param roleIds roles of that person; null for the system, which has them all
 * @param scope whose documents a permission of that person reaches
 */
record Approver(Long staffId, boolean deputy, Set<Long> roleIds, Function<String, Scope> scope) {
    boolean has(Long roleId) {
        return roleIds == null || roleIds.contains(roleId);
    }
}
