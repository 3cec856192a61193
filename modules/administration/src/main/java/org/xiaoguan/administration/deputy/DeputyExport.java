package org.xiaoguan.administration.deputy;

import static org.xiaoguan.ui.export.ExportColumn.date;
import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;

/** The list of deputies as a file. */
@ApplicationScoped
public class DeputyExport implements ExportSource<DeputyRow> {
    @Inject
    DeputyService deputies;

    @Override
    public String name() {
        return "deputies";
    }

    @Override
    public String titleKey() {
        return "menu.deputy.list";
    }

    @Override
    public List<ExportColumn<DeputyRow>> columns() {
        return List.of(
                text("deputy.staffId", DeputyRow::person),
                text("deputy.deputyId", DeputyRow::deputy),
                date("deputy.fromOn", DeputyRow::fromOn),
                date("deputy.untilOn", DeputyRow::untilOn),
                text("deputy.note", DeputyRow::note));
    }

    @Override
    public void rows(ListAddress address, Consumer<DeputyRow> consumer) {
        deputies.export(consumer);
    }
}
