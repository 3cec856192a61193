package org.xiaoguan.crm.sighting;

import static org.xiaoguan.ui.export.ExportColumn.date;
import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of sightings as a file. */
@RequestScoped
public class SightingExport implements ExportSource<SightingRow> {
    @Inject
    SightingService sightings;

    @Inject
    CustomerLabels labels;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "sightings";
    }

    @Override
    public String titleKey() {
        return "menu.sighting.list";
    }

    @Override
    public List<ExportColumn<SightingRow>> columns() {
        return List.of(
                date("sighting.seenOn", SightingRow::seenOn),
                text("sighting.competitorId", SightingRow::competitor),
                text("sighting.customerId", SightingRow::customer),
                text("sighting.source", row -> texts.of("sighting.source.", row.source())),
                text("sighting.seen", SightingRow::seen),
                text("sighting.productId", SightingRow::product),
                ExportColumn.price("sighting.price", SightingRow::price),
                text("sighting.staffId", row -> labels.person(row.staffId())));
    }

    @Override
    public void rows(ListAddress address, Consumer<SightingRow> consumer) {
        sightings.export(SightingListPage.filter(address, user), consumer);
    }
}
