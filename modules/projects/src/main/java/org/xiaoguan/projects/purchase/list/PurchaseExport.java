package org.xiaoguan.projects.purchase.list;

import static org.xiaoguan.ui.export.ExportColumn.date;
import static org.xiaoguan.ui.export.ExportColumn.money;
import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.purchase.PurchaseTags;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of purchase orders as a file. */
@RequestScoped
public class PurchaseExport implements ExportSource<PurchaseRow> {
    @Inject
    ScopeTabs tabs;

    @Inject
    PurchaseListService purchases;

    @Inject
    Texts texts;

    @Inject
    PurchaseTags tags;

    @Inject
    CurrentUser user;

    @Override
    public String name() {
        return "purchases";
    }

    @Override
    public String titleKey() {
        return "purchase.list";
    }

    @Override
    public List<ExportColumn<PurchaseRow>> columns() {
        List<ExportColumn<PurchaseRow>> columns = new ArrayList<>(List.of(
                text("purchase.number", PurchaseRow::number),
                text("project.number", PurchaseRow::projectNumber),
                text("project.name", PurchaseRow::projectName),
                text("purchase.supplierId", PurchaseRow::supplierName),
                text("purchase.kind", row -> texts.of("purchase.kind.", row.kind())),
                text("purchase.state", row -> texts.get(tags.key(row.state(), row.outstanding()))),
                date("purchase.orderedOn", PurchaseRow::orderedOn),
                date("purchase.shipOn", PurchaseRow::shipOn),
                text("purchase.outstanding", row -> texts.get(row.outstanding() ? "purchase.yes" : "purchase.no"))));
        if (user.may(ProjectsPermissions.COST_VIEW)) {
            columns.add(money("purchase.amount", PurchaseRow::amount));
        }
        return columns;
    }

    @Override
    public void rows(ListAddress address, Consumer<PurchaseRow> consumer) {
        purchases.export(PurchaseFilters.of(address, tabs), consumer);
    }
}
