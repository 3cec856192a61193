package org.xiaoguan.administration.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;

/** The audit trail as a file. */
@ApplicationScoped
public class AuditExport implements ExportSource<HistoryRow> {
    @Inject
    AuditService trail;

    @Inject
    ChangeTexts texts;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String titleKey() {
        return "audit.title";
    }

    @Override
    public List<ExportColumn<HistoryRow>> columns() {
        return List.of(
                ExportColumn.text("audit.at", HistoryRow::at),
                ExportColumn.text("audit.user", HistoryRow::userName),
                ExportColumn.text("audit.kind", HistoryRow::kind),
                ExportColumn.count("audit.record", HistoryRow::recordId),
                ExportColumn.text("audit.action", HistoryRow::action),
                ExportColumn.text("audit.changes", HistoryRow::fieldsText),
                ExportColumn.text("audit.address", HistoryRow::address));
    }

    @Override
    public void rows(ListAddress address, Consumer<HistoryRow> consumer) {
        trail.export(AuditFilter.of(address), entry -> consumer.accept(texts.row(entry)));
    }
}
