package org.xiaoguan.crm.visit;

import static org.xiaoguan.ui.export.ExportColumn.date;
import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of visits as a file. */
@RequestScoped
public class VisitExport implements ExportSource<VisitRow> {
    @Inject
    VisitService visits;

    @Inject
    CustomerLabels labels;

    @Inject
    ScopeTabs tabs;

    @Inject
    Texts texts;

    @Inject
    BusinessClock clock;

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public String titleKey() {
        return "menu.visit.list";
    }

    @Override
    public List<ExportColumn<VisitRow>> columns() {
        return List.of(
                text("visit.customerId", VisitRow::customerName),
                text("customer.regionId", row -> labels.word(row.regionId())),
                text("visit.staffId", row -> labels.person(row.staffId())),
                text("visit.origin", row -> texts.of("visit.origin.", row.origin())),
                text("visit.status", row -> texts.of("visit.status.", row.status(clock.today()))),
                date("visit.dueOn", VisitRow::dueOn),
                date("visit.plannedOn", VisitRow::plannedOn),
                date("visit.doneOn", VisitRow::doneOn),
                text("visit.purpose", row -> texts.of("contactrecord.purpose.", row.purpose())),
                text("visit.place", VisitRow::place),
                text("visit.materials", VisitRow::materials),
                text("visit.strategy", VisitRow::strategy),
                text("visit.gift", VisitRow::gift));
    }

    @Override
    public void rows(ListAddress address, Consumer<VisitRow> consumer) {
        visits.export(VisitListPage.filter(address, tabs), consumer);
    }
}
