package org.xiaoguan.projects.purchase.list;

import java.time.LocalDate;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.purchase.PurchaseKind;

/**
 * What the list of purchase orders is narrowed to; null leaves a field open.
 *
 * @param text part of the order's number or of what the project is found by
 * @param outstanding true for orders of which something is still to come
 * @param late true for those of them whose goods should have come
 * @param within whose projects a tab narrows it to
 */
public record PurchaseFilter(
        String text,
        Long projectId,
        Long supplierId,
        PurchaseKind kind,
        DocumentState state,
        Boolean outstanding,
        boolean late,
        LocalDate from,
        LocalDate to,
        Scope within) {
    /** Every order of the project; null for those of all projects. */
    public static PurchaseFilter ofProject(Long projectId) {
        return new PurchaseFilter(null, projectId, null, null, null, null, false, null, null, Scope.ALL);
    }
}
