package org.xiaoguan.administration.role;

import java.util.List;
import java.util.Set;
import org.xiaoguan.administration.api.Reference;

/** Tells what needs a role as it is, so that it is neither closed nor loses what that asks for. */
public interface RoleUse {
    /**
     * What could not go on.
     *
     * @param granted the permissions that the role would have left; none when it is closed
     */
    List<Reference> needing(long roleId, Set<String> granted);
}
