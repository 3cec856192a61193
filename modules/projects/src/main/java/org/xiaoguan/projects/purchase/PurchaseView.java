package org.xiaoguan.projects.purchase;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.document.DocumentState;

/**
 * A purchase order as its pages show it.
 *
 * @param amount with tax; null for those who may not see costs
 * @param outstanding whether something is still to come
 * @param approvalReason message key that says why a special order needs approval; null for a normal one
 */
public record PurchaseView(
        long id,
        int version,
        String number,
        PurchaseKind kind,
        DocumentState state,
        ProjectSummary project,
        long supplierId,
        String supplierName,
        LocalDate orderedOn,
        LocalDate shipOn,
        String reason,
        String note,
        BigDecimal amount,
        boolean outstanding,
        String approvalReason,
        String rejectionReason,
        List<PurchaseLineView> lines)
        implements Serializable {

    PurchaseView(PurchaseOrder purchase, String supplierName, boolean showCost) {
        this(
                purchase.getId(),
                purchase.getVersion(),
                purchase.getNumber(),
                purchase.getKind(),
                purchase.getState(),
                purchase.getProject().summary(),
                purchase.getSupplierId(),
                supplierName,
                purchase.getOrderedOn(),
                purchase.getShipOn(),
                purchase.getReason(),
                purchase.getNote(),
                showCost ? purchase.getAmount() : null,
                purchase.isOutstanding(),
                purchase.getApprovalReason(),
                purchase.getRejectionReason(),
                purchase.getLines().stream()
                        .map(line -> new PurchaseLineView(line, showCost))
                        .toList());
    }
}
