package org.xiaoguan.crm.coverage;

import java.util.Map;
import java.util.Set;
import org.xiaoguan.crm.api.TeamMember;

/** What was counted for many people, each count by person; who is missing in one has none. */
record Counts(
        Set<Long> owners,
        Map<Long, Long> calls,
        Map<Long, Long> visits,
        Map<Long, Long> customers,
        Map<Long, Long> prospects,
        Map<Long, Long> lateSteps,
        Map<Long, Long> lateVisits) {
    /** Whether the person looks after customers or did, or is to do, anything. */
    boolean concerns(Long staffId) {
        return owners.contains(staffId)
                || calls.containsKey(staffId)
                || visits.containsKey(staffId)
                || customers.containsKey(staffId)
                || prospects.containsKey(staffId)
                || lateSteps.containsKey(staffId)
                || lateVisits.containsKey(staffId);
    }

    TeamMember of(Long staffId, String name) {
        return new TeamMember(
                staffId,
                name,
                calls.getOrDefault(staffId, 0L),
                visits.getOrDefault(staffId, 0L),
                customers.getOrDefault(staffId, 0L),
                prospects.getOrDefault(staffId, 0L),
                lateSteps.getOrDefault(staffId, 0L),
                lateVisits.getOrDefault(staffId, 0L));
    }
}
