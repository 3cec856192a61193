package org.xiaoguan.finance.tieout;

import java.io.Serializable;
import java.math.BigDecimal;
import org.xiaoguan.shared.Money;

/**
 * How the money of one project ties out: what the project keeps, what its documents add up to, and what follows.
 *
 * @param invoiced what the project keeps
 * @param received what the project keeps
 * @param invoicesSum sum of its invoices, red ones taken off
 * @param receiptsSum sum of its receipts, reversals and refunds taken off
 */
public record TieOutRow(
        long projectId,
        String projectNumber,
        String projectName,
        long customerId,
        String customerName,
        BigDecimal contract,
        BigDecimal invoiced,
        BigDecimal received,
        BigDecimal invoicesSum,
        BigDecimal receiptsSum)
        implements Serializable {

    /** What the database reads: without the customer's name; sums are null without a document. */
    public TieOutRow(
            long projectId,
            String projectNumber,
            String projectName,
            long customerId,
            BigDecimal contract,
            BigDecimal invoiced,
            BigDecimal received,
            BigDecimal invoicesSum,
            BigDecimal receiptsSum) {
        this(
                projectId,
                projectNumber,
                projectName,
                customerId,
                "",
                contract,
                invoiced,
                received,
                invoicesSum == null ? Money.ZERO : invoicesSum,
                receiptsSum == null ? Money.ZERO : receiptsSum);
    }

    /** Contract − received; negative for what was received beyond it. */
    public BigDecimal getOwed() {
        return contract.subtract(received);
    }

    public BigDecimal getReceivable() {
        return positive(invoiced.subtract(received));
    }

    public BigDecimal getAdvance() {
        return positive(received.subtract(invoiced));
    }

    /** Contract − invoiced; negative for what a red invoice must take back. */
    public BigDecimal getNotInvoiced() {
        return contract.subtract(invoiced);
    }

    public BigDecimal getRedInvoiceDue() {
        return positive(invoiced.subtract(contract));
    }

    public BigDecimal getRefundDue() {
        return positive(received.subtract(contract.max(invoiced)));
    }

    /** What the project keeps beyond the sum of its invoices: always zero unless something is broken. */
    public BigDecimal getInvoiceDifference() {
        return invoiced.subtract(invoicesSum);
    }

    /** What the project keeps beyond the sum of its receipts: always zero unless something is broken. */
    public BigDecimal getReceiptDifference() {
        return received.subtract(receiptsSum);
    }

    /** What may still be invoiced. */
    public BigDecimal getStillToInvoice() {
        return positive(contract.subtract(invoiced));
    }

    /** Whether what the project keeps is not the sum of its documents. */
    public boolean isBooksDiffer() {
        return getInvoiceDifference().signum() != 0 || getReceiptDifference().signum() != 0;
    }

    /** Whether nothing is to be put right. */
    public boolean isClean() {
        return getRedInvoiceDue().signum() == 0 && getRefundDue().signum() == 0 && !isBooksDiffer();
    }

    TieOutRow named(String customer) {
        return new TieOutRow(
                projectId,
                projectNumber,
                projectName,
                customerId,
                customer,
                contract,
                invoiced,
                received,
                invoicesSum,
                receiptsSum);
    }

    private static BigDecimal positive(BigDecimal amount) {
        return amount.max(Money.ZERO);
    }
}
