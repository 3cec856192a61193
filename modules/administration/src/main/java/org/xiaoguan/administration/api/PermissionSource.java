package org.xiaoguan.administration.api;

import java.util.List;

/** Each module tells its permissions through one application-scoped implementation. */
public interface PermissionSource {
    /** The module's permissions in the order in which the role page shows them. */
    List<Permission> permissions();
}
