package org.xiaoguan.projects.project.list;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.ScopeTab;
import org.xiaoguan.administration.api.ScopeTabs;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.list.ListPage;
import org.xiaoguan.ui.text.Texts;

/** The list of projects: mine, my department's or all that I may see. */
@Named
@RequestScoped
public class ProjectListPage extends ListPage<ProjectRow> {
    @Inject
    ProjectListService projects;

    @Inject
    ScopeTabs tabs;

    @Inject
    Departments departments;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    private ProjectTotals totals;

    @PostConstruct
    void read() {
        ProjectFilter filter = ProjectFilters.of(address, tabs);
        result = projects.list(filter, address.request());
        totals = projects.totals(filter);
    }

    public ProjectTotals getTotals() {
        return totals;
    }

    /** Says of how many the sums are, when some of the list are no contracts. */
    public String getTotalled() {
        return totals.count() == result.count()
                ? texts.format("list.total", result.count())
                : texts.format("project.list.total", totals.count(), result.count());
    }

    /** How many projects the tab holds without any filter. */
    public long tabCount(ScopeTab tab) {
        return projects.count(ProjectFilter.of(tabs.scope(tab, ProjectsPermissions.PROJECT_VIEW)));
    }

    public List<Option> getManagers() {
        return projects.managers();
    }

    public List<Option> getDepartments() {
        return departments.all();
    }

    public ProjectStage[] getStages() {
        return ProjectStage.values();
    }

    public ProjectState[] getStates() {
        return ProjectState.values();
    }

    public PaymentState[] getPayments() {
        return PaymentState.values();
    }

    public OpenWork[] getWorks() {
        return OpenWork.values();
    }

    public boolean isCostShown() {
        return user.may(ProjectsPermissions.COST_VIEW);
    }

    public boolean isCreating() {
        return user.may(ProjectsPermissions.PROJECT_EDIT);
    }

    public boolean isExporting() {
        return user.may(ProjectsPermissions.PROJECT_EXPORT);
    }
}
