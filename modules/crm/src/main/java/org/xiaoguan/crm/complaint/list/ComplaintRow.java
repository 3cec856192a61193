package org.xiaoguan.crm.complaint.list;

import java.io.Serializable;
import java.time.Instant;
import org.xiaoguan.crm.complaint.ComplaintChannel;
import org.xiaoguan.crm.complaint.ComplaintState;
import org.xiaoguan.crm.complaint.Severity;

/**
 * A complaint in a list.
 *
 * @param ownerId who is to solve it; null where nobody is yet
 * @param roundNo 1, and one more each time that the customer was not satisfied
 * @param dueAt when the next thing is due; null while we wait for the customer, and at the end
 */
public record ComplaintRow(
        long id,
        String number,
        long customerId,
        String customerName,
        String contactName,
        String reference,
        Instant receivedAt,
        long receivedById,
        ComplaintChannel channel,
        long kindId,
        Severity severity,
        String description,
        String wanted,
        ComplaintState state,
        int roundNo,
        Long ownerId,
        Instant answerDueAt,
        Instant answeredAt,
        Instant solutionDueAt,
        Instant solvedAt,
        Integer solutionDays,
        Instant dueAt,
        String rootCause,
        String correctiveAction,
        Instant withdrawnAt,
        String withdrawalReason)
        implements Serializable {
    /** Nothing is due of one that was withdrawn. */
    public ComplaintRow {
        answerDueAt = withdrawnAt == null ? answerDueAt : null;
        solutionDueAt = withdrawnAt == null ? solutionDueAt : null;
    }

    public boolean overdue(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }
}
