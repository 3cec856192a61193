package org.xiaoguan.finance.receipt.list;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.finance.receipt.ReceiptKind;
import org.xiaoguan.finance.receipt.ReceiptMethod;

/**
 * What the list of receipts is narrowed to; null leaves a field open.
 *
 * @param text part of number or payer, or of the project's number, name, customer or pinyin initials
 * @param departmentId department of the project
 * @param managerId manager of the project
 * @param within whose projects a tab narrows it to
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
        Long managerId,
        Scope within) {
    /** Everything that came from one customer. */
    public static ReceiptFilter ofCustomer(long customerId) {
        return new ReceiptFilter(
                null, null, customerId, null, null, null, null, null, null, null, null, null, Scope.ALL);
    }

    /** Everything that moved the money of one project. */
    public static ReceiptFilter ofProject(long projectId) {
        return new ReceiptFilter(
                null, projectId, null, null, null, null, null, null, null, null, null, null, Scope.ALL);
    }
}
