package org.xiaoguan.finance.receiptrecord;

import static org.xiaoguan.finance.FinancePermissions.RECEIPT_PRINT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.finance.receipt.list.ReceiptListService;
import org.xiaoguan.finance.receipt.list.ReceiptRow;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.shared.BusinessClock;

/** Makes the receipt record of a project. */
@Stateless
public class ReceiptRecordService {
    @Inject
    ReceiptListService receipts;

    @Inject
    Projects projects;

    @Inject
    Customers customers;

    @Inject
    People people;

    @Inject
    BusinessClock clock;

    @Requires(RECEIPT_PRINT)
    public ReceiptRecord of(long projectId) {
        ProjectSummary project = projects.reached(projectId, RECEIPT_PRINT);
        return new ReceiptRecord(
                project,
                customers.summary(project.customerId()).name(),
                people.name(project.managerId()),
                lines(project),
                clock.today());
    }

    private List<ReceiptRecord.Line> lines(ProjectSummary project) {
        List<ReceiptRow> rows = new ArrayList<>(receipts.printedOfProject(project.id()));
        rows.sort(Comparator.comparing(ReceiptRow::receivedOn).thenComparing(ReceiptRow::id));
        BigDecimal outstanding = project.contract();
        List<ReceiptRecord.Line> lines = new ArrayList<>();
        for (ReceiptRow row : rows) {
            outstanding = outstanding.subtract(row.amount());
            lines.add(new ReceiptRecord.Line(row, outstanding));
        }
        return lines;
    }
}
