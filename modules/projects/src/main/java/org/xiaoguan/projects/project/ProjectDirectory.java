package org.xiaoguan.projects.project;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Open;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.projects.account.Account;
import org.xiaoguan.projects.api.ProjectChoice;
import org.xiaoguan.projects.api.ProjectStage;
import org.xiaoguan.projects.api.ProjectState;
import org.xiaoguan.projects.api.ProjectSummary;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.projects.timeline.TimelineService;
import org.xiaoguan.shared.NotFoundException;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;

/** The projects as other modules see them. */
@Stateless
public class ProjectDirectory implements Projects {
    private static final String REASON = "the calling service has asked for the permission of what it does";
    private static final int MOST_FOUND = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    @Inject
    Access access;

    @Inject
    TimelineService timeline;

    @Open(REASON)
    @Override
    public ProjectSummary summary(long projectId) {
        Project project = em.find(Project.class, projectId);
        if (project == null) {
            throw new NotFoundException();
        }
        return project.summary();
    }

    @Open(REASON)
    @Override
    public Map<Long, ProjectSummary> summaries(Collection<Long> projectIds) {
        if (projectIds.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("select p from Project p where p.id in :ids", Project.class)
                .setParameter("ids", projectIds)
                .getResultList()
                .stream()
                .map(Project::summary)
                .collect(Collectors.toMap(ProjectSummary::id, Function.identity()));
    }

    @Open(REASON)
    @Override
    public ProjectSummary reached(long projectId, String permission) {
        return projects.reached(projectId, permission).summary();
    }

    @Open("says only what the caller may do")
    @Override
    public Set<String> reaching(long projectId, Collection<String> permissions) {
        Project project = em.find(Project.class, projectId);
        return project == null ? Set.of() : projects.reaching(project, permissions);
    }

    @Open(REASON)
    @Override
    public List<ProjectSummary> find(String typed, String permission, ProjectChoice choice) {
        ListQuery<Project> query = ListQuery.of(em, Project.class, "p", "Project p", "p.id")
                .where("p.course.state = :state", "state", ProjectState.APPROVED)
                .search(typed, "p.search.text like :text", FullText.in("projects_project", "id"));
        return ProjectAccess.restrict(chosen(query, choice), access.scope(permission), "p")
                .rows(ListRequest.firstRows(MOST_FOUND))
                .stream()
                .map(Project::summary)
                .toList();
    }

    private static ListQuery<Project> chosen(ListQuery<Project> query, ProjectChoice choice) {
        return switch (choice) {
            case ANY -> query;
            case OPEN -> query.where("p.course.stage <> :closed", "closed", ProjectStage.CLOSED);
            case DELIVERING ->
                query.where("p.course.stage <> :closed", "closed", ProjectStage.CLOSED)
                        .where(
                                "exists (select o.id from PurchaseOrder o where o.project = p and o.outstanding = true)");
            case PAYING ->
                query.where(
                        "p.course.stage <> :closed or p.account.contract > p.account.received",
                        "closed",
                        ProjectStage.CLOSED);
            case INVOICING ->
                query.where("p.account.contract - p.account.invoiced > :nothing", "nothing", BigDecimal.ZERO);
        };
    }

    @Open(REASON)
    @Override
    public <T> ListQuery<T> restrict(ListQuery<T> query, Scope scope, String projectIdPath) {
        return scope.restrictBy(
                query,
                projectIdPath
                        + " in (select scoped.id from Project scoped where scoped.departmentId in :scopeDepartments)",
                projectIdPath + " in " + ProjectAccess.OF_PERSON);
    }

    @Open(REASON)
    @Override
    public <T> ListQuery<T> restrict(ListQuery<T> query, Scope scope, String projectIdPath, String departmentIdPath) {
        return scope.restrict(query, departmentIdPath, projectIdPath + " in " + ProjectAccess.OF_PERSON);
    }

    @Open(REASON)
    @Override
    public ProjectSummary bookReceipt(long projectId, BigDecimal amount, boolean asAdvance) {
        return booked(projectId, account -> account.receive(amount, asAdvance));
    }

    @Open(REASON)
    @Override
    public ProjectSummary bookReceiptReversal(long projectId, BigDecimal amount) {
        return booked(projectId, account -> account.takeBackReceipt(amount));
    }

    @Open(REASON)
    @Override
    public ProjectSummary bookRefund(long projectId, BigDecimal amount) {
        return booked(projectId, account -> account.refund(amount));
    }

    @Open(REASON)
    @Override
    public ProjectSummary bookRefundReversal(long projectId, BigDecimal amount) {
        return booked(projectId, account -> account.takeBackRefund(amount));
    }

    @Open(REASON)
    @Override
    public ProjectSummary bookInvoice(long projectId, BigDecimal amount) {
        return booked(projectId, account -> account.invoice(amount));
    }

    @Open(REASON)
    @Override
    public ProjectSummary bookRedInvoice(long projectId, BigDecimal amount) {
        return booked(projectId, account -> account.takeBackInvoice(amount));
    }

    @Open(REASON)
    @Override
    public void remember(long projectId, String key, String path, Serializable... arguments) {
        timeline.remember(projectId, key, path, arguments);
    }

    private ProjectSummary booked(long projectId, Consumer<Account> booking) {
        Project project = projects.locked(projectId);
        booking.accept(project.openAccount());
        return project.summary();
    }
}
