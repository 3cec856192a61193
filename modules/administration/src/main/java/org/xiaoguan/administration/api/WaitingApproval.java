package org.xiaoguan.administration.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A document that waits for the caller's decision.
 *
 * @param kind the document's kind; {@code approval.kind.<kind>} is its label
 * @param number number of the document
 * @param title what it is about
 * @param reasonKey message key that says why approval is needed; null where the kind always needs one
 * @param amount amount that matters; null where there is none
 * @param path address of the document
 * @param submittedAt since when it waits
 */
public record WaitingApproval(
        String kind, String number, String title, String reasonKey, BigDecimal amount, String path, Instant submittedAt)
        implements Serializable {}
