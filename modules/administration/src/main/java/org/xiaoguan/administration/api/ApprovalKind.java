package org.xiaoguan.administration.api;

import java.util.Set;

/**
 * A kind of documents that are approved.
 *
 * @param kind such as {@code projects.change}; {@code approval.kind.<kind>} is its label
 * @param permission who decides holds it, whatever the rules say
 * @param reading permissions needed to read what is decided; deputies of who holds {@code permission} have them meanwhile
 * @param measures what rules can look at
 */
public record ApprovalKind(String kind, String permission, Set<String> reading, Set<ApprovalMeasure> measures) {
    public ApprovalKind {
        reading = Set.copyOf(reading);
        measures = Set.copyOf(measures);
    }
}
