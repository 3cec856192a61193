package org.xiaoguan.projects.fee;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.xiaoguan.projects.feeline.FeeKind;

/**
 * A fee in a list.
 *
 * @param amount with tax; negative in a counter entry
 * @param reversesId the fee that this counter entry takes back; null otherwise
 * @param reversesNumber its number
 * @param reversed whether a counter entry took it back
 */
public record FeeRow(
        long id,
        int version,
        String number,
        FeeKind kind,
        LocalDate paidOn,
        String payee,
        String purpose,
        BigDecimal amount,
        FeeInvoice invoice,
        Integer taxRate,
        String invoiceNumber,
        String note,
        Long reversesId,
        String reversesNumber,
        boolean reversed,
        long projectId,
        String projectNumber,
        String projectName)
        implements Serializable {}
