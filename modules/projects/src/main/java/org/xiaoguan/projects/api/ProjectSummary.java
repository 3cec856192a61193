package org.xiaoguan.projects.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A project as other modules see it; all amounts include tax.
 *
 * @param id what documents hold
 * @param number project number
 * @param name what is carried out
 * @param customerId whose project
 * @param departmentId business department
 * @param managerId staff id of the project manager
 * @param state where the budget sheet stands
 * @param stage how far the project is
 * @param signedOn date of the contract; null in a draft
 * @param contract agreed price and approved changes
 * @param invoiced what was invoiced, red invoices taken off
 * @param received what was received, reversals and refunds taken off
 */
public record ProjectSummary(
        long id,
        String number,
        String name,
        long customerId,
        long departmentId,
        long managerId,
        ProjectState state,
        ProjectStage stage,
        LocalDate signedOn,
        BigDecimal contract,
        BigDecimal invoiced,
        BigDecimal received)
        implements Serializable {

    /** Contract − received, when positive. */
    public BigDecimal owed() {
        return positive(contract.subtract(received));
    }

    /** Received beyond the contract. */
    public BigDecimal overpaid() {
        return positive(received.subtract(contract));
    }

    /** Invoiced and not yet received. */
    public BigDecimal receivable() {
        return positive(invoiced.subtract(received));
    }

    /** Received and not yet invoiced. */
    public BigDecimal advance() {
        return positive(received.subtract(invoiced));
    }

    /** What may still be invoiced. */
    public BigDecimal notInvoiced() {
        return positive(contract.subtract(invoiced));
    }

    /** Invoiced beyond the contract as changed: a red invoice must take it back. */
    public BigDecimal redInvoiceDue() {
        return positive(invoiced.subtract(contract));
    }

    /** Received beyond both the contract and what is invoiced: to be paid back. */
    public BigDecimal refundDue() {
        return positive(received.subtract(contract.max(invoiced)));
    }

    private static BigDecimal positive(BigDecimal amount) {
        return amount.max(BigDecimal.ZERO.setScale(2));
    }
}
