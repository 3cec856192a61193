package org.xiaoguan.administration.api;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A document that asks for a decision.
 *
 * @param kind the document's kind, such as {@code projects.project}; {@code approval.kind.<kind>} is its label
 * @param documentId id of the document
 * @param number number of the document as people know it
 * @param title what it is about, one line
 * @param reasonKey message key that says why approval is needed; null where the kind always needs one
 * @param amount amount that matters, including tax; null where there is none
 * @param path address of the document, with its id
 * @param permission who holds it, with a scope that covers the record, may decide, except the one who submitted
 * @param departmentId the record's department
 * @param responsible staff ids of the record's responsible person and team
 * @param measures what rules look at beside the amount
 */
public record ApprovalRequest(
        String kind,
        long documentId,
        String number,
        String title,
        String reasonKey,
        BigDecimal amount,
        String path,
        String permission,
        Long departmentId,
        Set<Long> responsible,
        ApprovalMeasures measures) {
    /** A document without figures that rules look at. */
    public ApprovalRequest(
            String kind,
            long documentId,
            String number,
            String title,
            String reasonKey,
            BigDecimal amount,
            String path,
            String permission,
            Long departmentId,
            Set<Long> responsible) {
        this(
                kind,
                documentId,
                number,
                title,
                reasonKey,
                amount,
                path,
                permission,
                departmentId,
                responsible,
                ApprovalMeasures.NONE);
    }
}
