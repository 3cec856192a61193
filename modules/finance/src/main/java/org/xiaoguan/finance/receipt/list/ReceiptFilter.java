package org.xiaoguan.finance.receipt.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.finance.receipt.ReceiptKind;
import org.xiaoguan.finance.receipt.ReceiptMethod;

/**
 * What the list of receipts is narrowed to; null leaves a field open.
 *
 * @param text part of number or payer, or of the project's number, name, customer or pinyin initials
 * @param departmentId department of the project
 * @param managerId manager of the project
 */
public record ReceiptFilter(
        String text,
        Long projectId,
        Long customerId,
        Long handlerId,
        ReceiptMethod method,
        ReceiptKind kind,
        LocalDate from,
        LocalDate to,
        BigDecimal amountFrom,
        BigDecimal amountTo,
        Long departmentId,
        Long managerId) {
    /** Everything that came from one customer. */
    public static ReceiptFilter ofCustomer(long customerId) {
        return new ReceiptFilter(null, null, customerId, null, null, null, null, null, null, null, null, null);
    }

    /** Everything that moved the money of one project. */
    public static ReceiptFilter ofProject(long projectId) {
        return new ReceiptFilter(null, projectId, null, null, null, null, null, null, null, null, null, null);
    }
}
