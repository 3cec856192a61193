package org.xiaoguan.finance.receipt.list;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.crm.api.CustomerEvent;
import org.xiaoguan.finance.receipt.ReceiptKind;
import org.xiaoguan.finance.receipt.ReceiptMethod;

/**
 * A movement of money in a list.
 *
 * @param amount negative for refunds and for what takes a receipt back
 * @param reversedById id of the entry that takes this one back; null while it holds
 */
public record ReceiptRow(
        long id,
        String number,
        ReceiptKind kind,
        long projectId,
        String projectNumber,
        String projectName,
        long customerId,
        String customerName,
        BigDecimal amount,
        LocalDate receivedOn,
        ReceiptMethod method,
        long handlerId,
        String handlerName,
        String payer,
        Long reversedById)
        implements Serializable {

    /** What the database reads: without names. */
    public ReceiptRow(
            long id,
            String number,
            ReceiptKind kind,
            long projectId,
            String projectNumber,
            String projectName,
            long customerId,
            BigDecimal amount,
            LocalDate receivedOn,
            ReceiptMethod method,
            long handlerId,
            String payer,
            Long reversedById) {
        this(
                id,
                number,
                kind,
                projectId,
                projectNumber,
                projectName,
                customerId,
                "",
                amount,
                receivedOn,
                method,
                handlerId,
                "",
                payer,
                reversedById);
    }

    public boolean isReversed() {
        return reversedById != null;
    }

    CustomerEvent event() {
        return CustomerEvent.on(receivedOn, id, kind.eventKey(), number, amount.abs())
                .about(projectName)
                .to("/finance/receipt/view?id=" + id)
                .by(handlerId);
    }

    ReceiptRow named(String customer, String handler) {
        return new ReceiptRow(
                id,
                number,
                kind,
                projectId,
                projectNumber,
                projectName,
                customerId,
                customer,
                amount,
                receivedOn,
                method,
                handlerId,
                handler,
                payer,
                reversedById);
    }
}
