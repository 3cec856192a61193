package org.xiaoguan.finance.invoice.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of invoices as a file. */
@ApplicationScoped
public class InvoiceExport implements ExportSource<InvoiceRow> {
    @Inject
    ScopeTabs tabs;

    @Inject
    InvoiceListService invoices;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "invoices";
    }

    @Override
    public String titleKey() {
        return "invoice.list.title";
    }

    @Override
    public List<ExportColumn<InvoiceRow>> columns() {
        return List.of(
                ExportColumn.text("invoice.number", InvoiceRow::number),
                ExportColumn.text("invoice.code", InvoiceRow::code),
                ExportColumn.text("invoice.kind", row -> texts.of("invoice.kind.", row.kind())),
                ExportColumn.text("invoice.medium", row -> texts.of("invoice.medium.", row.medium())),
                ExportColumn.date("invoice.issuedOn", InvoiceRow::issuedOn),
                ExportColumn.text("project.number", InvoiceRow::projectNumber),
                ExportColumn.text("invoice.project", InvoiceRow::projectName),
                ExportColumn.text("invoice.customer", InvoiceRow::customerName),
                ExportColumn.text("invoice.title", InvoiceRow::title),
                ExportColumn.percent("invoice.taxRate", row -> BigDecimal.valueOf(row.taxRate(), 2)),
                ExportColumn.money("invoice.net", InvoiceRow::net),
                ExportColumn.money("invoice.tax", InvoiceRow::tax),
                ExportColumn.money("invoice.gross", InvoiceRow::gross),
                ExportColumn.text("invoice.state", row -> texts.of("invoice.state.", row.getState())));
    }

    @Override
    public void rows(ListAddress address, Consumer<InvoiceRow> consumer) {
        invoices.export(InvoiceFilters.of(address, tabs), consumer);
    }
}
