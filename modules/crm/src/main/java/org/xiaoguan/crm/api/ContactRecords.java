package org.xiaoguan.crm.api;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What the caller has agreed with customers and done about it. */
public interface ContactRecords {
    /** The caller's next steps that are due by today and not done, at customers within reach, the longest due first. */
    List<NextStep> dueSteps(int most);

    /**
     * Calls of today, visits of this week from Monday, new customers and prospects of this month; empty for those who look
     * after more than their own customers.
     */
    Optional<Quotas> quotas();

    /** The quotas of a person. */
    record Quotas(ContactQuota calls, ContactQuota visits, ContactQuota customers, ContactQuota prospects)
            implements Serializable {}
}
