package org.xiaoguan.projects.change.list;

import static org.xiaoguan.ui.export.ExportColumn.date;
import static org.xiaoguan.ui.export.ExportColumn.money;
import static org.xiaoguan.ui.export.ExportColumn.percent;
import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of change orders as a file. */
@RequestScoped
public class ChangeExport implements ExportSource<ChangeRow> {
    @Inject
    ScopeTabs tabs;

    @Inject
    ChangeListService changes;

    @Inject
    Texts texts;

    @Inject
    CurrentUser user;

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public String titleKey() {
        return "change.list";
    }

    @Override
    public List<ExportColumn<ChangeRow>> columns() {
        List<ExportColumn<ChangeRow>> columns = new ArrayList<>(List.of(
                text("change.number", ChangeRow::number),
                text("project.number", ChangeRow::projectNumber),
                text("project.name", ChangeRow::projectName),
                text("change.kind", row -> texts.of("change.kind.", row.kind())),
                text("change.state", row -> texts.of("document.state.", row.state())),
                date("change.changedOn", ChangeRow::changedOn),
                text("change.reason", ChangeRow::reason),
                money("change.amount", ChangeRow::amount)));
        if (user.may(ProjectsPermissions.COST_VIEW)) {
            columns.add(percent("change.marginBefore", row -> fraction(row.marginBefore())));
            columns.add(percent("change.marginAfter", row -> fraction(row.marginAfter())));
        }
        return columns;
    }

    private static BigDecimal fraction(BigDecimal rate) {
        return rate == null ? null : rate.movePointLeft(2);
    }

    @Override
    public void rows(ListAddress address, Consumer<ChangeRow> consumer) {
        changes.export(ChangeFilters.of(address, tabs), consumer);
    }
}
