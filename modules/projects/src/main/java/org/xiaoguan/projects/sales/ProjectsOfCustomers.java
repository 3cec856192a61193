package org.xiaoguan.projects.sales;

import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.crm.api.CustomerProjects;
import org.xiaoguan.projects.api.ProjectChoice;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.ui.field.Choice;

/** The projects at which somebody met a competitor. */
@ApplicationScoped
public class ProjectsOfCustomers implements CustomerProjects {
    @Inject
    Projects projects;

    @Inject
    Access access;

    @Override
    public List<Choice> find(String typed) {
        return access.may(PROJECT_VIEW)
                ? projects.find(typed, PROJECT_VIEW, ProjectChoice.ANY).stream()
                        .map(project -> new Choice(project.id(), label(project), project.number()))
                        .toList()
                : List.of();
    }

    @Override
    public boolean isReached(long projectId) {
        return projects.reaching(projectId, Set.of(PROJECT_VIEW)).contains(PROJECT_VIEW);
    }

    @Override
    public Map<Long, String> labels(Set<Long> projectIds) {
        return projects.summaries(projectIds).values().stream()
                .collect(Collectors.toMap(ProjectSummary::id, ProjectsOfCustomers::label));
    }

    private static String label(ProjectSummary project) {
        return project.name() == null || project.name().isBlank() ? project.number() : project.name();
    }

    @Override
    public String path() {
        return "/projects/project/view?id=";
    }
}
