package org.xiaoguan.reporting.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What moved a contract.
 *
 * @param changeId id of the change order; null for the agreed price itself
 * @param number number of the change order, else of the project
 */
public record ContractRow(
        long id,
        LocalDate countedOn,
        long projectId,
        String projectNumber,
        String projectName,
        Long changeId,
        String number,
        String customerName,
        String departmentName,
        String managerName,
        long customerId,
        long departmentId,
        long managerId,
        BigDecimal amount)
        implements Serializable {

    /** What the database reads: without names. */
    public ContractRow(
            long id,
            LocalDate countedOn,
            long projectId,
            String projectNumber,
            String projectName,
            Long changeId,
            String number,
            long customerId,
            long departmentId,
            long managerId,
            BigDecimal amount) {
        this(
                id,
                countedOn,
                projectId,
                projectNumber,
                projectName,
                changeId,
                number,
                "",
                "",
                "",
                customerId,
                departmentId,
                managerId,
                amount);
    }

    ContractRow named(String customer, String department, String manager) {
        return new ContractRow(
                id,
                countedOn,
                projectId,
                projectNumber,
                projectName,
                changeId,
                number,
                customer,
                department,
                manager,
                customerId,
                departmentId,
                managerId,
                amount);
    }

    /** Address of the document that moved it. */
    public String path() {
        return changeId == null ? "/projects/project/view?id=" + projectId : "/projects/change/view?id=" + changeId;
    }
}
