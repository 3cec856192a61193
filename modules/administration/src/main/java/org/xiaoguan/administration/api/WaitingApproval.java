package org.xiaoguan.administration.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A document that waits for the reader's decision.
 *
 * @param id id of the request
 * @param kind the document's kind; {@code approval.kind.<kind>} is its label
 * @param number number of the document
 * @param title what it is about
 * @param reasonKey message key that says why approval is needed; null where the kind always needs one
 * @param amount amount that matters, including tax; null where there is none
 * @param path address of the document, where it is decided
 * @param submittedBy name of who asks; empty for the system
 * @param submittedAt since when it waits
 */
public record WaitingApproval(
        long id,
        String kind,
        String number,
        String title,
        String reasonKey,
        BigDecimal amount,
        String path,
        String submittedBy,
        Instant submittedAt)
        implements Serializable {
    public WaitingApproval {
        submittedBy = submittedBy == null ? "" : submittedBy;
    }
}
