package org.xiaoguan.crm.api;

import java.io.Serializable;

/**
 * What somebody has done and left undone. Of contacts only complete records count, as in quotas.
 *
 * @param quotas calls of today, visits of this week, new customers and prospects of this month, against what is asked
 * @param lateSteps next steps whose day has passed
 * @param lateVisits visits whose day has passed
 */
public record TeamMember(long staffId, String name, ContactRecords.Quotas quotas, long lateSteps, long lateVisits)
        implements Serializable {
    /** Everything that is overdue. */
    public long late() {
        return lateSteps + lateVisits;
    }
}
