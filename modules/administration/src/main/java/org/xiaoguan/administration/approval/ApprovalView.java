package org.xiaoguan.administration.approval;

import java.time.Instant;
import java.util.List;

/**
 * A request for a decision as the document's page shows it.
 *
 * @param approval the request
 * @param submitter name of who asks; empty for the system
 * @param decider name of who decided; empty while it is open
 * @param mayDecide whether the reader may decide it
 * @param overdue whether the step that waits should have been decided by now
 * @param steps the way that rules say; none where the permission alone decides
 */
public record ApprovalView(
        Approval approval, String submitter, String decider, boolean mayDecide, boolean overdue, List<Step> steps) {
    /**
     * A step as the page shows it.
     *
     * @param absent for whom who decided was deputy; empty when in their own right
     * @param waiting whether it is the one that waits
     */
    public record Step(
            int number,
            String role,
            String decider,
            String absent,
            Instant decidedAt,
            String reason,
            Instant dueAt,
            boolean waiting) {}
}
