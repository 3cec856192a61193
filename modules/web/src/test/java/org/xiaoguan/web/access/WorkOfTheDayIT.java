package org.xiaoguan.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xiaoguan.projects.ProjectsPermissions.DELIVERY_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_EDIT;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_VIEW;
import static org.xiaoguan.reporting.ReportingPermissions.HOME_VIEW;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xiaoguan.administration.api.Callers;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.administration.api.ScopeLevel;
import org.xiaoguan.administration.role.Grant;
import org.xiaoguan.finance.FinancePermissions;
import org.xiaoguan.projects.Company;
import org.xiaoguan.projects.TypedDocuments;
import org.xiaoguan.projects.budget.ProjectForm;
import org.xiaoguan.projects.delivery.DeliveryService;
import org.xiaoguan.projects.project.list.OpenWork;
import org.xiaoguan.projects.project.list.ProjectFilter;
import org.xiaoguan.projects.project.list.ProjectListService;
import org.xiaoguan.projects.project.list.ProjectRow;
import org.xiaoguan.projects.project.view.ProjectViewService;
import org.xiaoguan.projects.purchase.PurchaseForm;
import org.xiaoguan.projects.purchase.PurchaseService;
import org.xiaoguan.projects.purchase.list.PurchaseFilter;
import org.xiaoguan.projects.purchase.list.PurchaseListService;
import org.xiaoguan.projects.purchase.list.PurchaseRow;
import org.xiaoguan.reporting.home.Task;
import org.xiaoguan.reporting.home.TaskRow;
import org.xiaoguan.reporting.home.TaskService;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListRequest;

/** What a purchaser, a storekeeper and an accountant find on the home page, and that its lists hold the same. */
@ExtendWith(ArquillianExtension.class)
class WorkOfTheDayIT {
    @Inject
    Company company;

    @Inject
    Callers callers;

    @Inject
    BusinessClock clock;

    @Inject
    TaskService tasks;

    @Inject
    ProjectListService projects;

    @Inject
    ProjectViewService views;

    @Inject
    PurchaseListService orders;

    @Inject
    PurchaseService purchases;

    @Inject
    DeliveryService deliveries;

    private long department;
    private long project;
    private String worker;

    @BeforeEach
    void sign() {
        clock.set(
                Company.DAY.plusDays(20).atTime(9, 0).atZone(BusinessClock.ZONE).toInstant());
        ProjectForm sheet = company.asSystem(() -> company.sheet("10", "100", "60"));
        department = sheet.getDepartmentId();
        project = company.asSystem(() -> company.approved(sheet));
        company.asSystem(() -> company.approved(company.sheet("5", "10", "6")));
        worker = account(PROJECT_VIEW, PURCHASE_VIEW, PURCHASE_EDIT, DELIVERY_EDIT, FinancePermissions.INVOICE_CREATE);
    }

    /** Somebody of the department who sees the home page and holds the permissions there. */
    private String account(String... permissions) {
        Grant[] grants = Stream.concat(
                        Stream.of(new Grant(HOME_VIEW, ScopeLevel.ALL)),
                        Stream.of(permissions).map(permission -> new Grant(permission, ScopeLevel.DEPARTMENT)))
                .toArray(Grant[]::new);
        return company.asSystem(() -> company.worker(department, grants)).username();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whatIsAgreedIsOrderedThenAwaitedThenHandedOver() {
        assertThat(waiting(Task.ORDER)).containsExactly(project);
        assertThat(listed(OpenWork.ORDER)).containsExactly(project);
        assertThat(waiting(Task.LATE)).isEmpty();
        assertThat(waiting(Task.INVOICE)).containsExactly(project);

        long order = order();

        assertThat(waiting(Task.ORDER)).isEmpty();
        assertThat(listed(OpenWork.ORDER)).isEmpty();
        assertThat(waiting(Task.LATE)).containsExactly(order);
        assertThat(late()).containsExactly(order);
        assertThat(waiting(Task.DELIVER)).containsExactly(project);
        assertThat(listed(OpenWork.DELIVER)).containsExactly(project);

        company.asSystem(() -> deliveries.createAndConfirm(
                project,
                TypedDocuments.delivery(
                        company.person(department),
                        deliveries.deliverable(project).get(0).purchaseLineId(),
                        "10"),
                null));

        assertThat(waiting(Task.LATE)).isEmpty();
        assertThat(late()).isEmpty();
        assertThat(waiting(Task.DELIVER)).isEmpty();
        assertThat(listed(OpenWork.DELIVER)).isEmpty();
    }

    @Test
    void goodsAreNotLateOnTheDayTheyAreExpected() {
        order();
        clock.set(
                Company.DAY.plusDays(5).atTime(23, 0).atZone(BusinessClock.ZONE).toInstant());
        assertThat(waiting(Task.LATE)).isEmpty();
        assertThat(late()).isEmpty();
    }

    @Test
    void aTabNarrowsOrdersToItsProjects() {
        long order = order();
        assertThat(late(new Scope(false, null, Set.of(department)))).containsExactly(order);
        long elsewhere = company.asSystem(company::department);
        long somebody = company.asSystem(() -> company.person(department));
        assertThat(late(new Scope(false, null, Set.of(elsewhere)))).isEmpty();
        assertThat(late(new Scope(false, somebody, Set.of()))).isEmpty();
    }

    @Test
    void workIsShownToThoseWhoDoIt() {
        String reader = account(PROJECT_VIEW, PURCHASE_VIEW);
        String keeper = account(PROJECT_VIEW, DELIVERY_EDIT);
        assertThat(callers.runAs(worker, tasks::tasks)).containsExactly(Task.values());
        assertThat(callers.runAs(reader, tasks::tasks)).isEmpty();
        assertThat(callers.runAs(keeper, tasks::tasks)).containsExactly(Task.DELIVER);
    }

    private long order() {
        long item = company.asSystem(() -> views.view(project).items().get(0).id());
        return company.asSystem(() -> {
            PurchaseForm form = TypedDocuments.purchase(company.supplier(), item, "10", "55");
            form.setShipOn(Company.DAY.plusDays(5));
            return purchases.createAndSubmit(project, form, null);
        });
    }

    private List<Long> waiting(Task task) {
        return callers.runAs(worker, () -> tasks.rows(task)).stream()
                .map(TaskRow::id)
                .toList();
    }

    private List<Long> listed(OpenWork work) {
        ProjectFilter filter =
                new ProjectFilter(null, null, null, null, null, null, null, null, null, null, null, work, Scope.ALL);
        return callers.runAs(worker, () -> projects.list(filter, ListRequest.firstRows(20))).rows().stream()
                .map(ProjectRow::id)
                .toList();
    }

    private List<Long> late() {
        return late(Scope.ALL);
    }

    private List<Long> late(Scope within) {
        PurchaseFilter filter = new PurchaseFilter(null, null, null, null, null, null, true, null, null, within);
        return callers.runAs(worker, () -> orders.list(filter, ListRequest.firstRows(20))).rows().stream()
                .map(PurchaseRow::id)
                .toList();
    }
}
