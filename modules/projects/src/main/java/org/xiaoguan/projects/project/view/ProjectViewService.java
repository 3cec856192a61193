package org.xiaoguan.projects.project.view;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_PRINT;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.projects.timeline.TimelineEntry;
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

    /** Which of the permissions reach the project: what its page offers to do. */
    @Requires(PROJECT_VIEW)
    public Set<String> reaching(long id, Collection<String> permissions) {
        return projects.reaching(projects.reached(id, PROJECT_VIEW), permissions);
    }

    /** What happened to the project, the latest first. */
    @Requires(PROJECT_VIEW)
    public List<TimelineEntry> timeline(long id, int most) {
        Project project = projects.reached(id, PROJECT_VIEW);
        return timeline.of(id, most, projects.reaches(project, COST_VIEW));
    }
}
