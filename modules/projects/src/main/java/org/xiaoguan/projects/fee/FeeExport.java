package org.xiaoguan.projects.fee;

import static org.xiaoguan.ui.export.ExportColumn.date;
import static org.xiaoguan.ui.export.ExportColumn.money;
import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of fees as a file. */
@RequestScoped
public class FeeExport implements ExportSource<FeeRow> {
    @Inject
    ScopeTabs tabs;

    @Inject
    FeeListService fees;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "fees";
    }

    @Override
    public String titleKey() {
        return "fee.list";
    }

    @Override
    public List<ExportColumn<FeeRow>> columns() {
        return List.of(
                text("fee.number", FeeRow::number),
                text("project.number", FeeRow::projectNumber),
                text("project.name", FeeRow::projectName),
                text("fee.kind", row -> texts.of("fee.kind.", row.kind())),
                date("fee.paidOn", FeeRow::paidOn),
                text("fee.payee", FeeRow::payee),
                text("fee.purpose", FeeRow::purpose),
                money("fee.amount", FeeRow::amount),
                text("fee.invoice", row -> texts.of("fee.invoice.", row.invoice())),
                text("fee.invoiceNumber", FeeRow::invoiceNumber),
                text("fee.reverses", FeeRow::reversesNumber));
    }

    @Override
    public void rows(ListAddress address, Consumer<FeeRow> consumer) {
        fees.export(FeeFilters.of(address, tabs), consumer);
    }
}
