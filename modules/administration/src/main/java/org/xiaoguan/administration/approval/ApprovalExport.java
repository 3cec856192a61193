package org.xiaoguan.administration.approval;

import static org.xiaoguan.ui.export.ExportColumn.instant;
import static org.xiaoguan.ui.export.ExportColumn.money;
import static org.xiaoguan.ui.export.ExportColumn.percent;
import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.WaitingApproval;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** What waits for the reader's decision as a file; figures that the reader may not see are empty. */
@ApplicationScoped
public class ApprovalExport implements ExportSource<WaitingApproval> {
    @Inject
    ApprovalService approvals;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "approvals";
    }

    @Override
    public String titleKey() {
        return "menu.approval.list";
    }

    @Override
    public List<ExportColumn<WaitingApproval>> columns() {
        return List.of(
                text("approval.number", WaitingApproval::number),
                text("approval.kind", row -> texts.get("approval.kind." + row.kind())),
                text("approval.titleOf", WaitingApproval::title),
                text("approval.why", row -> row.reasonKey() == null ? "" : texts.get(row.reasonKey())),
                money("approval.amount", WaitingApproval::amount),
                money("approval.discount", row -> row.figure().discount()),
                percent("approval.margin", ApprovalExport::margin),
                text("approval.stepOf", this::step),
                instant("approval.dueAt", WaitingApproval::dueAt),
                text("approval.submittedBy", WaitingApproval::submittedBy),
                instant("approval.submittedAt", WaitingApproval::submittedAt));
    }

    /** A fraction of what is told in per cent. */
    private static BigDecimal margin(WaitingApproval row) {
        BigDecimal margin = row.figure().marginAfter();
        return margin == null ? null : margin.movePointLeft(2);
    }

    private String step(WaitingApproval row) {
        return row.role() == null ? "" : texts.format("approval.step.of", row.step(), row.steps(), row.role());
    }

    @Override
    public void rows(ListAddress address, Consumer<WaitingApproval> consumer) {
        approvals.exportWaiting(consumer);
    }
}
