package org.xiaoguan.crm.calllist;

import static org.xiaoguan.ui.export.ExportColumn.count;
import static org.xiaoguan.ui.export.ExportColumn.date;
import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.crm.customer.CustomerLabels;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of call lists as a file. */
@RequestScoped
public class CallListExport implements ExportSource<CallListRow> {
    @Inject
    CallListService lists;

    @Inject
    CustomerLabels labels;

    @Inject
    ScopeTabs tabs;

    @Inject
    Texts texts;

    @Override
    public String name() {
        return "calllists";
    }

    @Override
    public String titleKey() {
        return "menu.calllist.list";
    }

    @Override
    public List<ExportColumn<CallListRow>> columns() {
        return List.of(
                text("calllist.name", CallListRow::name),
                count("calllist.done", CallListRow::done),
                count("calllist.all", CallListRow::all),
                text("calllist.staffId", row -> labels.person(row.staffId())),
                date("calllist.madeOn", CallListRow::madeOn),
                text("common.state", row -> row.closed() ? texts.get("common.closed") : ""));
    }

    @Override
    public void rows(ListAddress address, Consumer<CallListRow> consumer) {
        lists.exportLists(CallListListPage.filter(address, tabs), consumer);
    }
}
