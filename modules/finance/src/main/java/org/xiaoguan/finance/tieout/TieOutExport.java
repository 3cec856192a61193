package org.xiaoguan.finance.tieout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;

/** The tie-out as a file. */
@ApplicationScoped
public class TieOutExport implements ExportSource<TieOutRow> {
    @Inject
    TieOutService tieOut;

    @Override
    public String name() {
        return "tieout";
    }

    @Override
    public String titleKey() {
        return "tieout.list.title";
    }

    @Override
    public List<ExportColumn<TieOutRow>> columns() {
        return List.of(
                ExportColumn.text("project.number", TieOutRow::projectNumber),
                ExportColumn.text("tieout.project", TieOutRow::projectName),
                ExportColumn.text("tieout.customer", TieOutRow::customerName),
                ExportColumn.money("tieout.contract", TieOutRow::contract),
                ExportColumn.money("tieout.invoiced", TieOutRow::invoiced),
                ExportColumn.money("tieout.not-invoiced", TieOutRow::getNotInvoiced),
                ExportColumn.money("tieout.received", TieOutRow::received),
                ExportColumn.money("tieout.owed", TieOutRow::getOwed),
                ExportColumn.money("tieout.receivable", TieOutRow::getReceivable),
                ExportColumn.money("tieout.advance", TieOutRow::getAdvance),
                ExportColumn.money("tieout.red-invoice-due", TieOutRow::getRedInvoiceDue),
                ExportColumn.money("tieout.refund-due", TieOutRow::getRefundDue),
                ExportColumn.money("tieout.difference.invoices", TieOutRow::getInvoiceDifference),
                ExportColumn.money("tieout.difference.receipts", TieOutRow::getReceiptDifference));
    }

    @Override
    public void rows(ListAddress address, Consumer<TieOutRow> consumer) {
        tieOut.export(TieOutFilters.of(address), consumer);
    }
}
