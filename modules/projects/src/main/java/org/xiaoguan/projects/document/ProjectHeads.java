package org.xiaoguan.projects.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.projects.api.ProjectChoice;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.ui.list.ListAddress;

/**
 * The project that a document belongs to: shown by {@code /projects/document/_head.xhtml}, chosen by
 * {@code _chooser.xhtml} when a document is opened from the menu.
 */
@Named("projectHeads")
@RequestScoped
public class ProjectHeads {
    @Inject
    Projects projects;

    @Inject
    Customers customers;

    @Inject
    People people;

    @Inject
    Departments departments;

    @Inject
    ListAddress address;

    private final Map<Long, ProjectHead> heads = new HashMap<>();

    /** The head of the project, when the permission reaches it. */
    public ProjectHead of(long projectId, String permission) {
        return heads.computeIfAbsent(projectId, id -> {
            ProjectSummary project = projects.reached(id, permission);
            return new ProjectHead(
                    project,
                    customers.summary(project.customerId()).name(),
                    people.name(project.managerId()),
                    departments.name(project.departmentId()));
        });
    }

    /**
     * Projects that the permission reaches and the typed text finds.
     *
     * @param choice name of a {@link ProjectChoice}
     */
    public List<ProjectHead> choices(String permission, String choice) {
        List<ProjectSummary> found = projects.find(address.param("text"), permission, ProjectChoice.valueOf(choice));
        Map<Long, String> customerNames = customers.names(
                found.stream().map(ProjectSummary::customerId).distinct().toList());
        Map<Long, String> managerNames = people.names(
                found.stream().map(ProjectSummary::managerId).distinct().toList());
        return found.stream()
                .map(project -> new ProjectHead(
                        project,
                        customerNames.getOrDefault(project.customerId(), ""),
                        managerNames.getOrDefault(project.managerId(), ""),
                        departments.name(project.departmentId())))
                .toList();
    }
}
