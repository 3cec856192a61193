package org.xiaoguan.projects.purchase.list;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.projects.document.DocumentState;
import org.xiaoguan.projects.project.Reach;
import org.xiaoguan.projects.purchase.PurchaseKind;

/**
 * A purchase order in a list.
 *
 * @param amount with tax; null where the reader may not see costs
 * @param outstanding whether something is still to come
 */
public record PurchaseRow(
        long id,
        String number,
        PurchaseKind kind,
        DocumentState state,
        long supplierId,
        String supplierName,
        LocalDate orderedOn,
        LocalDate shipOn,
        BigDecimal amount,
        boolean outstanding,
        long projectId,
        String projectNumber,
        String projectName,
        long departmentId,
        long managerId)
        implements Serializable {

    /** What the database reads: without names. */
    public PurchaseRow(
            long id,
            String number,
            PurchaseKind kind,
            DocumentState state,
            long supplierId,
            LocalDate orderedOn,
            LocalDate shipOn,
            BigDecimal amount,
            boolean outstanding,
            long projectId,
            String projectNumber,
            String projectName,
            long departmentId,
            long managerId) {
        this(
                id,
                number,
                kind,
                state,
                supplierId,
                "",
                orderedOn,
                shipOn,
                amount,
                outstanding,
                projectId,
                projectNumber,
                projectName,
                departmentId,
                managerId);
    }

    PurchaseRow shown(String supplier, Reach costs) {
        return new PurchaseRow(
                id,
                number,
                kind,
                state,
                supplierId,
                supplier,
                orderedOn,
                shipOn,
                costs.covers(projectId, departmentId, managerId) ? amount : null,
                outstanding,
                projectId,
                projectNumber,
                projectName,
                departmentId,
                managerId);
    }
}
