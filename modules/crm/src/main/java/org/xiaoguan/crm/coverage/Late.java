package org.xiaoguan.crm.coverage;

import java.util.Map;

/** What many people should have done by yesterday and have not, by person; who is missing has done it all. */
record Late(Map<Long, Long> steps, Map<Long, Long> visits) {
    long of(Long staffId) {
        return stepsOf(staffId) + visitsOf(staffId);
    }

    long stepsOf(Long staffId) {
        return steps.getOrDefault(staffId, 0L);
    }

    long visitsOf(Long staffId) {
        return visits.getOrDefault(staffId, 0L);
    }
}
