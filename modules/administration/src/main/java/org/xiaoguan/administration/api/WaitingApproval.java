package org.xiaoguan.administration.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A document that waits for the reader's decision.
 *
 * @param id id of the request
 * @param kind the document's kind; {@code approval.kind.<kind>} is its label
 * @param documentId id of the document
 * @param number number of the document
 * @param title what it is about
 * @param reasonKey message key that says why approval is needed; null where the kind always needs one
 * @param amount amount that matters, including tax; null where there is none or the reader may not see it
 * @param path address of the document, where it is decided
 * @param submittedBy name of who asks; empty for the system
 * @param submittedAt since when it waits
 * @param step which step of how many waits
 * @param steps how many there are
 * @param role who decides the step; null where the permission alone says it
 * @param dueAt until when it is to be decided; null without a clock
 * @param escalatesAt from when somebody else may decide it too; null when nobody
 * @param figure what helps to decide
 */
public record WaitingApproval(
        long id,
        String kind,
        long documentId,
        String number,
        String title,
        String reasonKey,
        BigDecimal amount,
        String path,
        String submittedBy,
        Instant submittedAt,
        int step,
        int steps,
        String role,
        Instant dueAt,
        Instant escalatesAt,
        ApprovalFigure figure)
        implements Serializable {
    public WaitingApproval {
        submittedBy = submittedBy == null ? "" : submittedBy;
    }

    /** What the database reads. */
    public WaitingApproval(
            long id,
            String kind,
            long documentId,
            String number,
            String title,
            String reasonKey,
            BigDecimal amount,
            String path,
            String submittedBy,
            Instant submittedAt,
            int step,
            int steps,
            String role,
            Instant dueAt,
            Instant escalatesAt) {
        this(
                id,
                kind,
                documentId,
                number,
                title,
                reasonKey,
                amount,
                path,
                submittedBy,
                submittedAt,
                step,
                steps,
                role,
                dueAt,
                escalatesAt,
                ApprovalFigure.NONE);
    }

    /** Whether it should have been decided by then. */
    public boolean overdue(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }

    /** Whether it went on to those whom the rule names then. */
    public boolean escalated(Instant now) {
        return escalatesAt != null && !escalatesAt.isAfter(now);
    }

    /** The same with what the document's module tells. */
    public WaitingApproval with(ApprovalFigure told) {
        return new WaitingApproval(
                id,
                kind,
                documentId,
                number,
                title,
                reasonKey,
                told.amountShown() ? amount : null,
                path,
                submittedBy,
                submittedAt,
                step,
                steps,
                role,
                dueAt,
                escalatesAt,
                told);
    }
}
