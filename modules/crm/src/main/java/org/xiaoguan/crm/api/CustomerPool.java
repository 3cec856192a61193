package org.xiaoguan.crm.api;

import java.util.List;

/** The public pool as other modules see it. */
public interface CustomerPool {
    /** The caller's own customers that return to the pool soon, the first to return first. */
    List<PoolWarning> warnings(int most);
}
