package org.xiaoguan.finance.receiptrecord;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.xiaoguan.finance.receipt.list.ReceiptRow;
import org.xiaoguan.projects.api.ProjectSummary;

/**
 * What came in for a project, as it is printed (项目回款记录单).
 *
 * @param lines oldest first
 * @param asOf the day it says this for
 */
public record ReceiptRecord(
        ProjectSummary project, String customerName, String managerName, List<Line> lines, LocalDate asOf) {

    /**
     * One movement of money.
     *
     * @param outstanding contract less everything received up to it; negative when overpaid
     */
    public record Line(ReceiptRow row, BigDecimal outstanding) {}
}
