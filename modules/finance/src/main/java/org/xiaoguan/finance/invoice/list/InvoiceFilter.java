package org.xiaoguan.finance.invoice.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.finance.invoice.InvoiceKind;
import org.xiaoguan.finance.invoice.InvoiceMedium;

/**
 * What the list of invoices is narrowed to; null leaves a field open.
 *
 * @param text part of number or title, or of the project's number, name, customer or pinyin initials
 * @param red whether only red or only blue ones
 * @param within whose projects a tab narrows it to
 */
public record InvoiceFilter(
        String text,
        Long projectId,
        Long customerId,
        InvoiceKind kind,
        InvoiceMedium medium,
        Integer taxRate,
        Boolean red,
        LocalDate from,
        LocalDate to,
        BigDecimal amountFrom,
        BigDecimal amountTo,
        Scope within) {
    /** All invoices of one customer. */
    static InvoiceFilter ofCustomer(long customerId) {
        return new InvoiceFilter(null, null, customerId, null, null, null, null, null, null, null, null, Scope.ALL);
    }

    /** All invoices of one project. */
    public static InvoiceFilter ofProject(long projectId) {
        return new InvoiceFilter(null, projectId, null, null, null, null, null, null, null, null, null, Scope.ALL);
    }
}
