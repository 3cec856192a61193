package org.xiaoguan.crm.callscript;

import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of scripts as a file. */
@ApplicationScoped
public class CallScriptExport implements ExportSource<CallScriptRow> {
    @Inject
    CallScriptService scripts;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "callscripts";
    }

    @Override
    public String titleKey() {
        return "callscript.list";
    }

    @Override
    public List<ExportColumn<CallScriptRow>> columns() {
        return List.of(
                text("callscript.name", CallScriptRow::name),
                text("callscript.opening", CallScriptRow::opening),
                text("callscript.steps", CallScriptRow::steps),
                text("common.state", row -> row.closed() ? texts.get("common.closed") : ""));
    }

    @Override
    public void rows(ListAddress address, Consumer<CallScriptRow> consumer) {
        scripts.export(CallScriptListPage.filter(address), consumer);
    }
}
