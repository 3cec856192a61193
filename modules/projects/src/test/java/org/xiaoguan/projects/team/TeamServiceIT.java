package org.xiaoguan.projects.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_APPROVE;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xiaoguan.administration.api.ConflictException;
import org.xiaoguan.administration.api.History;
import org.xiaoguan.administration.api.HistoryEntry;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.projects.AtTheCompany;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.shared.AccessDeniedException;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.NotFoundException;

/** Who may see and hand over a project, by its team and manager, on the real database. */
class TeamServiceIT extends AtTheCompany {
    @Inject
    TeamService team;

    @Inject
    History history;

    @Inject
    BusinessClock clock;

    private long department;
    private String manager;
    private String member;
    private String head;
    private long project;

    @BeforeEach
    void aProjectOfItsManager() {
        department = company.asSystem(company::department);
        manager = seller();
        member = seller();
        head = company.asSystem(
                () -> company.account(department, ScopeLevel.DEPARTMENT, PROJECT_VIEW, PROJECT_EDIT, PROJECT_APPROVE));
        project = company.asSystem(() -> {
            ProjectForm sheet = company.sheet("10", "100", "60");
            sheet.setDepartmentId(department);
            sheet.setManagerId(staffOf(manager));
            return company.approved(sheet);
        });
    }

    @Test
    void aMemberReachesTheProjectAndNobodyElseOfTheDepartment() {
        assertThatThrownBy(() -> as(member, () -> projectViews.view(project))).isInstanceOf(NotFoundException.class);
        as(manager, () -> add(staffOf(member)));
        assertThat(as(member, () -> projectViews.open(project, 1).team()))
                .extracting(Option::id)
                .containsExactly(staffOf(member));
        as(manager, () -> {
            team.remove(project, version(), staffOf(member));
            return null;
        });
        assertThatThrownBy(() -> as(member, () -> projectViews.view(project))).isInstanceOf(NotFoundException.class);
        assertThat(as(manager, () -> projectViews.open(project, 2).timeline()))
                .extracting(entry -> entry.key())
                .containsExactly("project.event.left", "project.event.joined");
    }

    @Test
    void nobodyJoinsTwiceOrFromOutside() {
        assertThatThrownBy(() -> as(member, () -> add(staffOf(member)))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(manager, () -> add(staffOf(manager)))).hasMessageContaining("team.already");
        int read = as(manager, this::version);
        as(manager, () -> add(staffOf(member)));
        assertThatThrownBy(() -> as(manager, () -> {
                    team.add(project, read, staffOf(head));
                    return null;
                }))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aSupervisorHandsItOverWithinTheDepartment() {
        assertThatThrownBy(() -> handOver(manager, department, staffOf(member), clock.today()))
                .isInstanceOf(AccessDeniedException.class);
        long elsewhere = company.asSystem(company::department);
        assertThatThrownBy(() -> handOver(head, elsewhere, staffOf(member), clock.today()))
                .hasMessageContaining("team.handover.out-of-reach");
        assertThatThrownBy(() -> handOver(
                        head, department, staffOf(member), clock.today().plusDays(1)))
                .hasMessageContaining("team.handover.future");
        assertThatThrownBy(() -> handOver(head, department, staffOf(manager), clock.today()))
                .hasMessageContaining("team.handover.same");
        handOver(head, department, staffOf(member), clock.today());
        assertThat(as(member, () -> projectViews.view(project)).summary().managerId())
                .isEqualTo(staffOf(member));
        assertThatThrownBy(() -> as(manager, () -> projectViews.view(project))).isInstanceOf(NotFoundException.class);
        assertThat(as(member, () -> projectViews.open(project, 1).timeline())
                        .get(0)
                        .key())
                .isEqualTo("project.event.handed");
        assertThat(fields()).contains("project.managerId");
    }

    @Test
    void theHistoryTellsTheFieldsOfItsValues() {
        assertThat(fields()).contains("project.name", "project.agreedPrice", "project.contract", "project.costNet");
        company.asSystem(() -> {
            company.book(project, "250");
            return null;
        });
        HistoryEntry last =
                company.asSystem(() -> history.of(Project.KIND, project)).get(0);
        assertThat(last.fields()).hasSize(1);
        assertThat(last.fields().get(0).key()).isEqualTo("project.received");
        assertThat(last.fields().get(0).before()).containsExactly("0.00");
        assertThat(last.fields().get(0).after()).containsExactly("250.00");
    }

    private String seller() {
        return company.asSystem(() -> company.account(department, ScopeLevel.OWN, PROJECT_VIEW, PROJECT_EDIT));
    }

    private List<String> fields() {
        return company.asSystem(() -> history.of(Project.KIND, project)).stream()
                .flatMap(entry -> entry.fields().stream())
                .map(HistoryEntry.Field::key)
                .toList();
    }

    private Void add(long staffId) {
        team.add(project, version(), staffId);
        return null;
    }

    private void handOver(String who, long toDepartment, long toStaff, LocalDate on) {
        HandoverForm form = new HandoverForm();
        form.setDepartmentId(toDepartment);
        form.setManagerId(toStaff);
        form.setHandedOn(on);
        form.setReason("调岗");
        int version = company.asSystem(this::version);
        as(who, () -> {
            team.handOver(project, version, form);
            return null;
        });
    }

    private int version() {
        return projectViews.view(project).version();
    }

    private long staffOf(String username) {
        return company.staffOf(username);
    }

    private <T> T as(String username, Callable<T> work) {
        return callers.runAs(username, work);
    }
}
