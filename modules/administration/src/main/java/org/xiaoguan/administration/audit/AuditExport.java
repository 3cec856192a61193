package org.xiaoguan.administration.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.HistoryEntry;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;

/** The audit trail as a file. */
@ApplicationScoped
public class AuditExport implements ExportSource<HistoryRow> {
    /** So many rows share the look-ups of their names. */
    private static final int BATCH = 500;

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
                ExportColumn.text("audit.record", HistoryRow::record),
                ExportColumn.text("audit.action", HistoryRow::action),
                ExportColumn.text("audit.changes", HistoryRow::fieldsText),
                ExportColumn.text("audit.address", HistoryRow::address));
    }

    @Override
    public void rows(ListAddress address, Consumer<HistoryRow> consumer) {
        List<HistoryEntry> batch = new ArrayList<>(BATCH);
        trail.export(AuditFilter.of(address), entry -> {
            batch.add(entry);
            if (batch.size() == BATCH) {
                write(batch, consumer);
            }
        });
        write(batch, consumer);
    }

    private void write(List<HistoryEntry> batch, Consumer<HistoryRow> consumer) {
        texts.rows(batch).forEach(consumer);
        batch.clear();
    }
}
