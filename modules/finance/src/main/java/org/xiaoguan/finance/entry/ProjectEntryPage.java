package org.xiaoguan.finance.entry;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.xiaoguan.crm.api.Customers;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.api.Projects;

/** A document that is entered for a project; without a project in the address, the project is chosen first. */
public abstract class ProjectEntryPage extends EntryPage {
    @Inject
    Projects projects;

    @Inject
    Customers customers;

    private final String permission;
    private ProjectSummary project;

    /** @param permission what entering it takes, and what reaches its project */
    protected ProjectEntryPage(String permission) {
        this.permission = permission;
    }

    @PostConstruct
    void open() {
        admit(permission);
        Long projectId = address.optionalId("project");
        if (projectId != null) {
            project = projects.reached(projectId, permission);
            propose(project, customers.summary(project.customerId()).name());
        }
    }

    /** Fills the form with what is most likely. */
    protected abstract void propose(ProjectSummary chosen, String customerName);

    @Override
    protected void refresh() {
        project = projects.reached(project.id(), permission);
    }

    /** The project as it stands; null as long as none is chosen. */
    public ProjectSummary getProject() {
        return project;
    }
}
