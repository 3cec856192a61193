package org.xiaoguan.finance.receipt.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of receipts as a file. */
@ApplicationScoped
public class ReceiptExport implements ExportSource<ReceiptRow> {
    @Inject
    ScopeTabs tabs;

    @Inject
    ReceiptListService receipts;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "receipts";
    }

    @Override
    public String titleKey() {
        return "receipt.list.title";
    }

    @Override
    public List<ExportColumn<ReceiptRow>> columns() {
        return List.of(
                ExportColumn.text("receipt.number", ReceiptRow::number),
                ExportColumn.text("receipt.kind", row -> texts.of("receipt.kind.", row.kind())),
                ExportColumn.date("receipt.receivedOn", ReceiptRow::receivedOn),
                ExportColumn.text("project.number", ReceiptRow::projectNumber),
                ExportColumn.text("receipt.project", ReceiptRow::projectName),
                ExportColumn.text("receipt.customer", ReceiptRow::customerName),
                ExportColumn.text("receipt.payer", ReceiptRow::payer),
                ExportColumn.text("receipt.method", row -> texts.of("receipt.method.", row.method())),
                ExportColumn.text("receipt.handlerId", ReceiptRow::handlerName),
                ExportColumn.money("receipt.amount", ReceiptRow::amount),
                ExportColumn.text("common.state", row -> row.isReversed() ? texts.get("receipt.state.reversed") : ""));
    }

    @Override
    public void rows(ListAddress address, Consumer<ReceiptRow> consumer) {
        receipts.export(ReceiptFilters.of(address, tabs), consumer);
    }
}
