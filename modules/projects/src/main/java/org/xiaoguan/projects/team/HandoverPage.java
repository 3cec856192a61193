package org.xiaoguan.projects.team;

import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_APPROVE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Departments;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.projects.document.ProjectHead;
import org.xiaoguan.projects.document.ProjectHeads;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.record.DocumentPage;

/** Hands a project over to another person. */
@Named
@RequestScoped
public class HandoverPage extends DocumentPage {
    @Inject
    TeamService team;

    @Inject
    ProjectHeads heads;

    @Inject
    People people;

    @Inject
    Departments departments;

    private HandoverForm form;
    private ProjectHead head;

    public HandoverPage() {
        super(Project.KIND);
    }

    @PostConstruct
    void read() {
        form = team.form(asked());
        head = heads.of(asked(), PROJECT_APPROVE);
        setVersion(team.version(asked()));
    }

    /** A manager brings the department. */
    public void managerChosen() {
        if (form.getManagerId() != null) {
            people.known(form.getManagerId()).ifPresent(person -> form.setDepartmentId(person.departmentId()));
        }
    }

    public String handOver() {
        return after(() -> team.handOver(asked(), getVersion(), form), "team.handover.done");
    }

    public HandoverForm getForm() {
        return form;
    }

    public ProjectHead getHead() {
        return head;
    }

    public List<Option> getDepartments() {
        return departments.open();
    }
}
