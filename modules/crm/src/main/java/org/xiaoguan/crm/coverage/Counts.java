package org.xiaoguan.crm.coverage;

import java.util.Map;
import java.util.Set;
import org.xiaoguan.crm.api.ContactQuota;
import org.xiaoguan.crm.api.ContactRecords.Quotas;
import org.xiaoguan.crm.api.TeamMember;
import org.xiaoguan.crm.contactrecord.QuotasAsked;

/** What was counted for many people, each count by person; who is missing in one has none. */
record Counts(
        Set<Long> owners,
        Map<Long, Long> calls,
        Map<Long, Long> visits,
        Map<Long, Long> customers,
        Map<Long, Long> prospects,
        Late late) {
    /** Whether the person looks after customers or did, or is to do, anything. */
    boolean concerns(Long staffId) {
        return owners.contains(staffId)
                || calls.containsKey(staffId)
                || visits.containsKey(staffId)
                || customers.containsKey(staffId)
                || prospects.containsKey(staffId)
                || late.of(staffId) > 0;
    }

    TeamMember of(Long staffId, String name, QuotasAsked asked) {
        return new TeamMember(
                staffId,
                name,
                new Quotas(
                        quota(calls, staffId, asked.calls()),
                        quota(visits, staffId, asked.visits()),
                        quota(customers, staffId, asked.customers()),
                        quota(prospects, staffId, asked.prospects())),
                late.stepsOf(staffId),
                late.visitsOf(staffId));
    }

    private static ContactQuota quota(Map<Long, Long> counts, Long staffId, int asked) {
        return new ContactQuota(counts.getOrDefault(staffId, 0L), asked, 0);
    }
}
