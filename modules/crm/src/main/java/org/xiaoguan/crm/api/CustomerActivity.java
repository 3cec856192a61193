package org.xiaoguan.crm.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Work with customers beside contacts, as the modules that do it know it; each brings one implementation. */
public interface CustomerActivity {
    /** The last day of it by customer, today where work is going on; without those with whom nothing is. */
    Map<Long, LocalDate> last(Collection<Long> customerIds, LocalDate today);
}
