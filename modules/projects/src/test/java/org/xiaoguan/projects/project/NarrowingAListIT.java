package org.xiaoguan.projects.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_EXPORT;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.role.Grant;
import org.xiaoguan.projects.Company;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.project.list.ProjectFilter;
import org.xiaoguan.projects.project.list.ProjectListService;
import org.xiaoguan.projects.project.list.ProjectRow;
import org.xiaoguan.projects.project.view.ProjectViewService;
import org.xiaoguan.projects.team.TeamService;
import org.xiaoguan.shared.list.ListRequest;

/** The tabs of the list of projects narrow what its reader may see, and never widen it. */
@ExtendWith(ArquillianExtension.class)
class NarrowingAListIT {
    @Inject
    Company company;

    @Inject
    Callers callers;

    @Inject
    ProjectService projects;

    @Inject
    ProjectViewService views;

    @Inject
    TeamService teams;

    @Inject
    ProjectListService lists;

    private long department;
    private Company.Worker reader;
    private long managed;
    private long joined;
    private long ofAnother;
    private long elsewhere;

    @BeforeEach
    void make() {
        department = company.asSystem(company::department);
        reader = company.asSystem(() -> company.worker(
                department,
                new Grant(PROJECT_VIEW, ScopeLevel.DEPARTMENT),
                new Grant(PROJECT_EXPORT, ScopeLevel.DEPARTMENT)));
        managed = project(department, reader.staffId());
        joined = project(department, company.asSystem(() -> company.person(department)));
        company.asSystem(() -> {
            teams.add(joined, views.view(joined).version(), reader.staffId());
            return null;
        });
        ofAnother = project(department, company.asSystem(() -> company.person(department)));
        long other = company.asSystem(company::department);
        elsewhere = project(other, company.asSystem(() -> company.person(other)));
    }

    @Test
    void mineAreThoseThatThePersonManagesOrWorksOn() {
        Scope mine = new Scope(false, reader.staffId(), Set.of());
        assertThat(found(mine)).containsExactlyInAnyOrder(managed, joined);
        assertThat(callers.runAs(reader.username(), () -> lists.count(ProjectFilter.of(mine))))
                .isEqualTo(2);
    }

    @Test
    void aTabShowsNothingThatTheScopeDoesNot() {
        assertThat(found(Scope.ALL)).containsExactlyInAnyOrder(managed, joined, ofAnother);
        long other = company.asSystem(() -> views.view(elsewhere)).summary().departmentId();
        assertThat(found(new Scope(false, null, Set.of(other)))).isEmpty();
    }

    /** What list and export hold alike. */
    private List<Long> found(Scope within) {
        List<Long> exported = new ArrayList<>();
        List<Long> listed = callers.runAs(reader.username(), () -> {
            lists.export(ProjectFilter.of(within), row -> exported.add(row.id()));
            return lists.list(ProjectFilter.of(within), ListRequest.firstRows(20)).rows().stream()
                    .map(ProjectRow::id)
                    .toList();
        });
        assertThat(exported).containsExactlyInAnyOrderElementsOf(listed);
        return listed;
    }

    private long project(long ofDepartment, long manager) {
        ProjectForm sheet = company.asSystem(() -> company.sheet("10", "100", "60"));
        sheet.setDepartmentId(ofDepartment);
        sheet.setManagerId(manager);
        return company.asSystem(() -> projects.create(sheet, null));
    }
}
