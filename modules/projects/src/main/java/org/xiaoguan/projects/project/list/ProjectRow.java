package org.xiaoguan.projects.project.list;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.project.Reach;
import org.xiaoguan.shared.Money;

/**
 * A project in the list.
 *
 * @param cost without tax; null where the reader may not see it
 * @param marginRate in per cent; likewise, and null without a contract
 */
public record ProjectRow(
        long id,
        String number,
        String name,
        long customerId,
        String customerName,
        long departmentId,
        String departmentName,
        long managerId,
        String managerName,
        ProjectState state,
        ProjectStage stage,
        LocalDate signedOn,
        BigDecimal agreedPrice,
        BigDecimal changeTotal,
        BigDecimal contract,
        BigDecimal cost,
        BigDecimal marginRate,
        BigDecimal invoiced,
        BigDecimal received)
        implements Serializable {

    /** What the database reads: without names. */
    public ProjectRow(
            long id,
            String number,
            String name,
            long customerId,
            long departmentId,
            long managerId,
            ProjectState state,
            ProjectStage stage,
            LocalDate signedOn,
            BigDecimal agreedPrice,
            BigDecimal changeTotal,
            BigDecimal contract,
            BigDecimal cost,
            BigDecimal marginRate,
            BigDecimal invoiced,
            BigDecimal received) {
        this(
                id,
                number,
                name,
                customerId,
                "",
                departmentId,
                "",
                managerId,
                "",
                state,
                stage,
                signedOn,
                agreedPrice,
                changeTotal,
                contract,
                cost,
                marginRate,
                invoiced,
                received);
    }

    /** Contract − received; negative when overpaid. Nothing is owed for what is no contract. */
    public BigDecimal outstanding() {
        return contracted() ? contract.subtract(received) : Money.ZERO;
    }

    /** Whether it is a contract, and so counts in the total of a list. */
    public boolean contracted() {
        return state == ProjectState.APPROVED;
    }

    ProjectRow shown(String customer, String department, String manager, Reach costs) {
        boolean showCost = costs.covers(id, departmentId, managerId);
        return new ProjectRow(
                id,
                number,
                name,
                customerId,
                customer,
                departmentId,
                department,
                managerId,
                manager,
                state,
                stage,
                signedOn,
                agreedPrice,
                changeTotal,
                contract,
                showCost ? cost : null,
                showCost ? marginRate : null,
                invoiced,
                received);
    }
}
