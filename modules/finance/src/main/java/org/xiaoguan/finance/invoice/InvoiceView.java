package org.xiaoguan.finance.invoice;

import java.util.List;
import org.xiaoguan.projects.api.ProjectSummary;

/**
 * An invoice with the names of what it refers to.
 *
 * @param enteredByName empty when the system entered it
 * @param blue the invoice that a red one takes back; null for a blue one
 * @param reds red invoices against a blue one
 */
public record InvoiceView(
        Invoice invoice,
        ProjectSummary project,
        String customerName,
        String enteredByName,
        Invoice blue,
        List<Invoice> reds) {

    /** Where it stands. */
    public InvoiceState getState() {
        return InvoiceState.of(invoice.isRed(), invoice.getGross(), invoice.getRedGross());
    }

    /** Whether a red invoice may still be entered against it. */
    public boolean reversible() {
        return invoice.getLeft().signum() > 0;
    }

    /** Whether what was mistyped of it may still be put right: not once a red invoice names it. */
    public boolean correctable() {
        return invoice.getRedGross().signum() == 0;
    }
}
