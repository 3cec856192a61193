package org.xiaoguan.projects.project.list;

import static org.xiaoguan.ui.export.ExportColumn.date;
import static org.xiaoguan.ui.export.ExportColumn.money;
import static org.xiaoguan.ui.export.ExportColumn.percent;
import static org.xiaoguan.ui.export.ExportColumn.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.project.ProjectTags;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.text.Texts;

/** The list of projects as a file. */
@RequestScoped
public class ProjectExport implements ExportSource<ProjectRow> {
    @Inject
    ProjectListService projects;

    @Inject
    ScopeTabs tabs;

    @Inject
    ProjectTags tags;

    @Inject
    Texts texts;

    @Inject
    CurrentUser user;

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public String titleKey() {
        return "project.list";
    }

    @Override
    public List<ExportColumn<ProjectRow>> columns() {
        List<ExportColumn<ProjectRow>> columns = new ArrayList<>(List.of(
                text("project.number", ProjectRow::number),
                text("project.name", ProjectRow::name),
                text("project.customerId", ProjectRow::customerName),
                text("project.departmentId", ProjectRow::departmentName),
                text("project.managerId", ProjectRow::managerName),
                text("project.stage", row -> texts.get(tags.key(row.state(), row.stage()))),
                date("project.signedOn", ProjectRow::signedOn),
                money("project.agreedPrice", ProjectRow::agreedPrice),
                money("project.changeTotal", ProjectRow::changeTotal),
                money("project.contract", ProjectRow::contract),
                money("project.invoiced", ProjectRow::invoiced),
                money("project.received", ProjectRow::received),
                money("project.outstanding", ProjectRow::outstanding)));
        if (user.may(ProjectsPermissions.COST_VIEW)) {
            columns.add(money("project.costNet", ProjectRow::cost));
            columns.add(percent(
                    "project.marginRate",
                    row -> row.marginRate() == null ? null : row.marginRate().movePointLeft(2)));
        }
        return columns;
    }

    @Override
    public void rows(ListAddress address, Consumer<ProjectRow> consumer) {
        projects.export(ProjectFilters.of(address, tabs), consumer);
    }
}
