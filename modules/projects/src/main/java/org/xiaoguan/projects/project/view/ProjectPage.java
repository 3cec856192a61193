package org.xiaoguan.projects.project.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.projects.ProjectsPermissions;
import org.xiaoguan.projects.api.ProjectPanel;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.change.ChangeKind;
import org.xiaoguan.projects.margin.MarginSettings;
import org.xiaoguan.projects.project.Project;
import org.xiaoguan.projects.project.ProjectService;
import org.xiaoguan.projects.record.DocumentPage;
import org.xiaoguan.projects.team.TeamService;
import org.xiaoguan.projects.timeline.TimelineEntry;
import org.xiaoguan.ui.CurrentUser;
import org.xiaoguan.ui.text.Texts;

/** The whole project: head, figures, sections of all modules, time line. */
@Named
@RequestScoped
public class ProjectPage extends DocumentPage {
    private static final int TIMELINE = 12;

    /** The name of a section and how many records it holds; null when it does not tell. */
    public record Tab(String key, Long count) {}

    @Inject
    ProjectService projects;

    @Inject
    ProjectViewService projectViews;

    @Inject
    TeamService team;

    @Inject
    MarginSettings margins;

    @Inject
    @Any
    Instance<ProjectPanel> sources;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    private OpenedProject opened;
    private List<ProjectPanel> panels;
    private List<Tab> tabs;
    private ProjectFigures figures;
    private Long memberId;

    public ProjectPage() {
        super(Project.KIND);
    }

    @PostConstruct
    void read() {
        long id = asked();
        opened = projectViews.open(id, TIMELINE);
        setVersion(getView().version());
        figures = new ProjectFigures(getView(), margins.rule().floor(), texts);
        panels = sources.stream()
                .filter(panel -> user.may(panel.getPermission()))
                .sorted(Comparator.comparingInt(ProjectPanel::getOrder))
                .toList();
        tabs = panels.stream()
                .map(panel -> new Tab(panel.getKey(), panel.count(id)))
                .toList();
    }

    public long getId() {
        return getSummary().id();
    }

    public ProjectView getView() {
        return opened.view();
    }

    public ProjectSummary getSummary() {
        return getView().summary();
    }

    public List<Tab> getTabs() {
        return tabs;
    }

    /** The section that is open. */
    public ProjectPanel getPanel() {
        return panels.stream()
                .filter(panel -> address.is("tab", panel.getKey()))
                .findFirst()
                .orElse(panels.get(0));
    }

    public List<TimelineEntry> getTimeline() {
        return opened.timeline();
    }

    public ProjectFigures getFigures() {
        return figures;
    }

    /** Who works on it beside the manager. */
    public List<Option> getTeam() {
        return opened.team();
    }

    public String join() {
        return after(() -> team.add(getId(), getVersion(), memberId), "team.added");
    }

    /** Who takes themselves out may not see the project any more. */
    public String leave(long staffId) {
        String shown = after(() -> team.remove(getId(), getVersion(), staffId), "team.removed");
        boolean oneself = Objects.equals(user.getStaffId(), staffId);
        return shown != null && oneself ? actions.to("/projects/project/list") : shown;
    }

    /** Who is to join the team. */
    public Long getMemberId() {
        return memberId;
    }

    public void setMemberId(Long memberId) {
        this.memberId = memberId;
    }

    /** Kinds of change order that can be made for it. */
    public ChangeKind[] getChangeKinds() {
        return ChangeKind.values();
    }

    /** Whether the permission, such as {@code projects.change.edit}, reaches this project. */
    public boolean may(String permission) {
        return opened.held().contains(permission);
    }

    /** Whether the sheet can still be changed by the reader. */
    public boolean isOpen() {
        ProjectState state = getSummary().state();
        return (state == ProjectState.DRAFT || state == ProjectState.REJECTED) && may(ProjectsPermissions.PROJECT_EDIT);
    }

    public boolean isSubmitted() {
        return getSummary().state() == ProjectState.SUBMITTED;
    }

    /** Whether the reader may take it back to go on writing; who can approve another's sheet decides on it instead. */
    public boolean isWithdrawable() {
        boolean own = Objects.equals(user.getStaffId(), getSummary().managerId());
        return isSubmitted()
                && may(ProjectsPermissions.PROJECT_EDIT)
                && (own || !may(ProjectsPermissions.PROJECT_APPROVE));
    }

    /** Whether it waits with a cost that nobody has said, and the reader may say it. */
    public boolean isCostAsked() {
        return isSubmitted()
                && opened.costUnknown()
                && (may(ProjectsPermissions.PROJECT_APPROVE) || may(ProjectsPermissions.COST_EDIT));
    }

    /** Whether documents can be made for the project. */
    public boolean isCarriedOut() {
        return getSummary().state() == ProjectState.APPROVED && getSummary().stage() != ProjectStage.CLOSED;
    }

    public boolean isCancelled() {
        return getSummary().state() == ProjectState.CANCELLED;
    }

    public ProjectStage getNextStage() {
        return getSummary().stage().next();
    }

    public String submit() {
        return after(() -> projects.submit(getId(), getVersion()), "project.submitted");
    }

    public String withdraw() {
        return after(() -> projects.withdraw(getId(), getVersion()), "project.withdrawn");
    }

    public String cancel() {
        return after(() -> projects.cancel(getId(), getVersion()), "project.cancelled");
    }

    public String advance() {
        return after(() -> projects.advance(getId(), getVersion()), "project.advanced");
    }
}
