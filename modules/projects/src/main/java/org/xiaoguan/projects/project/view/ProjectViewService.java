package org.xiaoguan.projects.project.view;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_PRINT;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.projects.timeline.TimelineService;

/** A project as its page and its print show it, and what happened to it. */
@Stateless
public class ProjectViewService {

    @Inject
    ProjectAccess projects;

    @Inject
    ProjectViews views;

    @Inject
    TimelineService timeline;

    @Requires(PROJECT_VIEW)
    public ProjectView view(long id) {
        Project project = projects.reached(id, PROJECT_VIEW);
        return views.view(project, projects.reaches(project, COST_VIEW));
    }

    /** What is printed of a project: never its costs. */
    @Requires(PROJECT_PRINT)
    public ProjectView print(long id) {
        return views.view(projects.reached(id, PROJECT_PRINT), false);
    }

    /**
     * All that the page of a project shows, found in one reading.
     *
     * @param events how many of the latest entries of its time line
     */
    @Requires(PROJECT_VIEW)
    public OpenedProject open(long id, int events) {
        Project project = projects.reached(id, PROJECT_VIEW);
        boolean showCost = projects.reaches(project, COST_VIEW);
        return new OpenedProject(
                views.view(project, showCost),
                showCost && project.isCostUnknown(),
                projects.reaching(project, ProjectsPermissions.ON_A_PROJECT),
                views.team(project),
                timeline.of(id, events, showCost));
    }
}
