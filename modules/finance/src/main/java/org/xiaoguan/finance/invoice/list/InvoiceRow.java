package org.xiaoguan.finance.invoice.list;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.finance.invoice.InvoiceKind;
import org.xiaoguan.finance.invoice.InvoiceMedium;
import org.xiaoguan.finance.invoice.InvoiceState;

/**
 * An invoice in a list; amounts of red ones are negative.
 *
 * @param code code of a paper invoice; empty for an electronic one
 * @param redOfId the invoice that a red one takes back; null for a blue one
 * @param redGross what red invoices took back of a blue one
 */
public record InvoiceRow(
        long id,
        InvoiceKind kind,
        InvoiceMedium medium,
        String code,
        String number,
        long projectId,
        String projectNumber,
        String projectName,
        long customerId,
        String customerName,
        LocalDate issuedOn,
        int taxRate,
        BigDecimal gross,
        BigDecimal net,
        BigDecimal tax,
        String title,
        Long redOfId,
        BigDecimal redGross)
        implements Serializable {

    /** What the database reads: without the customer's name. */
    public InvoiceRow(
            long id,
            InvoiceKind kind,
            InvoiceMedium medium,
            String code,
            String number,
            long projectId,
            String projectNumber,
            String projectName,
            long customerId,
            LocalDate issuedOn,
            int taxRate,
            BigDecimal gross,
            BigDecimal net,
            BigDecimal tax,
            String title,
            Long redOfId,
            BigDecimal redGross) {
        this(
                id,
                kind,
                medium,
                code,
                number,
                projectId,
                projectNumber,
                projectName,
                customerId,
                "",
                issuedOn,
                taxRate,
                gross,
                net,
                tax,
                title,
                redOfId,
                redGross);
    }

    public boolean isRed() {
        return redOfId != null;
    }

    /** Where it stands. */
    public InvoiceState getState() {
        return InvoiceState.of(isRed(), gross, redGross);
    }

    CustomerEvent event() {
        return CustomerEvent.on(
                        issuedOn, id, isRed() ? "invoice.event.red" : "invoice.event.issued", number, gross.abs())
                .about(projectName)
                .to("/finance/invoice/view?id=" + id);
    }

    InvoiceRow named(String customer) {
        return new InvoiceRow(
                id,
                kind,
                medium,
                code,
                number,
                projectId,
                projectNumber,
                projectName,
                customerId,
                customer,
                issuedOn,
                taxRate,
                gross,
                net,
                tax,
                title,
                redOfId,
                redGross);
    }
}
