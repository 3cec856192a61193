package org.xiaoguan.crm.api;

import java.io.Serializable;

/**
 * What somebody has done and left undone. Of contacts only complete records count, as in quotas.
 *
 * @param calls of today
 * @param visits of this week, from Monday
 * @param customers that the person entered this month
 * @param prospects whose strong intention the person found out this month
 * @param lateSteps next steps whose day has passed
 * @param lateVisits visits whose day has passed
 */
public record TeamMember(
        long staffId,
        String name,
        long calls,
        long visits,
        long customers,
        long prospects,
        long lateSteps,
        long lateVisits)
        implements Serializable {
    /** Everything that is overdue. */
    public long late() {
        return lateSteps + lateVisits;
    }
}
