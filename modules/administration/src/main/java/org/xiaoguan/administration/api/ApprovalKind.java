package org.xiaoguan.administration.api;

import java.util.Set;

/**
 * A kind of documents that are approved.
 *
 * @param kind such as {@code projects.change}; {@code approval.kind.<kind>} is its label
 * @param permission who decides holds it, whatever the rules say
 * @param measures what rules can look at
 */
public record ApprovalKind(String kind, String permission, Set<ApprovalMeasure> measures) {
    public ApprovalKind {
        measures = Set.copyOf(measures);
    }
}
