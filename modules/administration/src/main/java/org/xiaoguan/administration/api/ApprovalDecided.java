package org.xiaoguan.administration.api;

import java.time.Instant;

/**
 * Somebody approved or rejected a document; observed synchronously by the document's service, which locks, checks again
 * and changes the document, or throws and so refuses the decision.
 *
 * @param kind the document's kind
 * @param documentId id of the document
 * @param approved false when rejected
 * @param reason why it was rejected; may be null when approved
 * @param staffId who decided
 * @param at when
 */
public record ApprovalDecided(
        String kind, long documentId, boolean approved, String reason, Long staffId, Instant at) {}
