package org.xiaoguan.crm.api;

import java.util.List;

/** What was done for customers, such as projects; each module that does something brings one implementation. */
public interface CustomerWork {
    /** The latest of it, as far as the caller sees it. */
    List<WorkReference> of(long customerId);
}
