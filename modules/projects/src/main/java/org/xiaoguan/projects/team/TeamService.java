package org.xiaoguan.projects.team;

import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_APPROVE;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_EDIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.PersonSummary;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.projects.timeline.TimelineService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.BusinessException;
import org.xiaoguan.shared.Violations;

/** Who carries a project out: its team, and handing it over. */
@Stateless
public class TeamService {
    private static final int MAX_REASON = 500;

    @Inject
    ProjectAccess projects;

    @Inject
    TimelineService timeline;

    @Inject
    People people;

    @Inject
    Access access;

    @Inject
    BusinessClock clock;

    /** From now on the project is the person's own too. */
    @Requires(PROJECT_EDIT)
    public void add(long id, int readVersion, Long staffId) {
        Project project = unchanged(id, readVersion, PROJECT_EDIT);
        PersonSummary person = inService("memberId", staffId);
        project.addToTeam(person.id());
        timeline.remember(id, "project.event.joined", null, person.name());
    }

    @Requires(PROJECT_EDIT)
    public void remove(long id, int readVersion, long staffId) {
        Project project = unchanged(id, readVersion, PROJECT_EDIT);
        project.removeFromTeam(staffId);
        timeline.remember(id, "project.event.left", null, people.name(staffId));
    }

    /** A form with the project's present department, today. */
    @Requires(PROJECT_APPROVE)
    public HandoverForm form(long id) {
        HandoverForm form = new HandoverForm();
        form.setDepartmentId(projects.reached(id, PROJECT_APPROVE).getDepartmentId());
        form.setHandedOn(clock.today());
        return form;
    }

    @Requires(PROJECT_APPROVE)
    public int version(long id) {
        return projects.reached(id, PROJECT_APPROVE).getVersion();
    }

    /** Another person carries the project on; why and from when is told by its time line. */
    @Requires(PROJECT_APPROVE)
    public void handOver(long id, int readVersion, HandoverForm form) {
        Project project = unchanged(id, readVersion, PROJECT_APPROVE);
        check(form);
        PersonSummary successor = inService("managerId", form.getManagerId());
        String former = people.name(project.getManagerId());
        project.handOver(form.getDepartmentId(), successor.id(), form.isKeepFormer());
        timeline.remember(
                id,
                "project.event.handed",
                null,
                former,
                successor.name(),
                form.getHandedOn(),
                form.getReason().strip());
    }

    private void check(HandoverForm form) {
        Violations violations = new Violations();
        violations.present("managerId", form.getManagerId());
        violations.present("departmentId", form.getDepartmentId());
        violations.present("handedOn", form.getHandedOn());
        violations.text("reason", form.getReason(), MAX_REASON);
        if (form.getHandedOn() != null && form.getHandedOn().isAfter(clock.today())) {
            violations.add("handedOn", "team.handover.future", clock.today());
        }
        violations.throwIfAny();
        if (!access.scope(PROJECT_APPROVE).covers(form.getDepartmentId(), Set.of())) {
            throw BusinessException.at("departmentId", "team.handover.out-of-reach");
        }
    }

    private PersonSummary inService(String field, Long staffId) {
        Violations violations = new Violations();
        violations.present(field, staffId);
        violations.throwIfAny();
        people.check(field, staffId, null);
        return people.summary(staffId);
    }

    private Project unchanged(long id, int readVersion, String permission) {
        Project project = projects.locked(id, permission);
        ConflictException.check(Project.KIND, id, readVersion, project.getVersion());
        return project;
    }
}
