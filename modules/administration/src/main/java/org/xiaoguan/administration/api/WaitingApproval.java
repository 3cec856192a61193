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
            Instant submittedAt) {
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
                ApprovalFigure.NONE);
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
                told);
    }
}
