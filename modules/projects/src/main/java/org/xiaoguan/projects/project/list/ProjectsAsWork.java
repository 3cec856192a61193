package org.xiaoguan.projects.project.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.xiaoguan.crm.api.CustomerWork;
import org.xiaoguan.crm.api.WorkReference;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.ui.CurrentUser;

/** The projects of a customer, to name the one that a complaint is about. */
@ApplicationScoped
public class ProjectsAsWork implements CustomerWork {
    private static final int MOST = 50;

    @Inject
    ProjectListService projects;

    @Inject
    CurrentUser user;

    @Override
    public List<WorkReference> of(long customerId) {
        if (!user.may(ProjectsPermissions.PROJECT_VIEW)) {
            return List.of();
        }
        return projects.list(ProjectFilter.ofCustomer(customerId), ListRequest.firstRows(MOST)).rows().stream()
                .map(row -> new WorkReference(
                        row.number(), row.number() + " " + row.name(), "/projects/project/view?id=" + row.id()))
                .toList();
    }
}
