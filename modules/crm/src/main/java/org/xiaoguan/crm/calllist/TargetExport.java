package org.xiaoguan.crm.calllist;

import static org.xiaoguan.ui.export.ExportColumn.date;
import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The customers of a call list with the results, as a file. */
@RequestScoped
public class TargetExport implements ExportSource<TargetRow> {
    @Inject
    CallListService lists;

    @Inject
    CustomerLabels labels;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public String titleKey() {
        return "calllist.targets";
    }

    @Override
    public List<ExportColumn<TargetRow>> columns() {
        return List.of(
                text("calllist.customer", TargetRow::customer),
                text("calllist.result", this::result),
                ExportColumn.count("calllist.attempts", TargetRow::attempts),
                text("calllist.calledBy", row -> labels.person(row.calledById())),
                date("calllist.calledOn", TargetRow::calledOn),
                date("calllist.nextOn", TargetRow::nextOn),
                text("calllist.note", TargetRow::note));
    }

    private String result(TargetRow row) {
        String result = texts.of("calllist.result.", row.result());
        return row.skipped() ? (result + " " + texts.get("calllist.skipped")).strip() : result;
    }

    @Override
    public void rows(ListAddress address, Consumer<TargetRow> consumer) {
        lists.export(address.requiredId("id"), CallListPage.result(address), consumer);
    }
}
