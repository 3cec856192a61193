package org.xiaoguan.projects.delivery.list;

import static org.xiaoguan.ui.export.ExportColumn.date;
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

/** The list of deliveries as a file. */
@RequestScoped
public class DeliveryExport implements ExportSource<DeliveryRow> {
    @Inject
    ScopeTabs tabs;

    @Inject
    DeliveryListService deliveries;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "deliveries";
    }

    @Override
    public String titleKey() {
        return "delivery.list";
    }

    @Override
    public List<ExportColumn<DeliveryRow>> columns() {
        return List.of(
                text("delivery.number", DeliveryRow::number),
                text("project.number", DeliveryRow::projectNumber),
                text("project.name", DeliveryRow::projectName),
                text("delivery.state", row -> texts.of("delivery.state.", row.state())),
                date("delivery.deliveredOn", DeliveryRow::deliveredOn),
                text("delivery.delivererId", DeliveryRow::delivererName),
                text("delivery.reverses", DeliveryRow::reversesNumber));
    }

    @Override
    public void rows(ListAddress address, Consumer<DeliveryRow> consumer) {
        deliveries.export(DeliveryFilters.of(address, tabs), consumer);
    }
}
