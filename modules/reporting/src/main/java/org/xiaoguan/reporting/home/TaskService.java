package org.xiaoguan.reporting.home;

import static org.xiaoguan.projects.ProjectsPermissions.PROJECT_VIEW;
import static org.xiaoguan.reporting.ReportingPermissions.HOME_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.xiaoguan.administration.api.Access;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.administration.api.Scope;
import org.xiaoguan.catalog.api.Suppliers;
import org.xiaoguan.projects.api.Projects;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;

/** What waits for those who buy, deliver and invoice. */
@Stateless
public class TaskService {
    private static final int MOST = 6;

    private static final String OF_PROJECT =
            "new org.xiaoguan.reporting.home.TaskRow(e.id, e.name, e.number, e.openDueOn, e.uninvoiced)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Projects projects;

    @Inject
    Suppliers suppliers;

    @Inject
    Access access;

    @Inject
    BusinessClock clock;

    /** The work of the caller: what the permission to do it is held for, where projects may be seen. */
    @Requires(HOME_VIEW)
    public List<Task> tasks() {
        return seesProjects()
                ? Arrays.stream(Task.values())
                        .filter(task -> access.may(task.permission()))
                        .toList()
                : List.of();
    }

    /** Whether projects are the caller's own work; who is lent them to decide has nothing to do there. */
    @Requires(HOME_VIEW)
    public boolean seesProjects() {
        return !access.ownScope(PROJECT_VIEW).equals(Scope.NONE);
    }

    /** The most pressing of it. */
    @Requires(HOME_VIEW)
    public List<TaskRow> rows(Task task) {
        return task == Task.LATE ? late() : ofProjects(task);
    }

    private List<TaskRow> ofProjects(Task task) {
        ListQuery<TaskRow> query = ListQuery.of(em, TaskRow.class, OF_PROJECT, "ProjectEntry e", "e.id")
                .where(task.condition())
                .orderedBy(task.order());
        return first(query, task);
    }

    private List<TaskRow> late() {
        ListQuery<Object[]> query = ListQuery.of(
                        em,
                        Object[].class,
                        "o.id, o.number, e.name, o.supplierId, o.shipOn",
                        "AwaitedOrder o join o.project e",
                        "o.id")
                .where(Task.LATE.condition(), "today", clock.today())
                .orderedBy(Task.LATE.order());
        List<Object[]> found = first(query, Task.LATE);
        Map<Long, String> names = suppliers.names(
                found.stream().map(order -> (Long) order[3]).distinct().toList());
        return found.stream()
                .map(order -> new TaskRow(
                        (Long) order[0],
                        order[1] + " · " + names.getOrDefault((Long) order[3], ""),
                        (String) order[2],
                        (LocalDate) order[4],
                        null))
                .toList();
    }

    /** The first rows of projects {@code e} that the caller sees and has this task in. */
    private <T> List<T> first(ListQuery<T> query, Task task) {
        projects.restrict(query, access.ownScope(PROJECT_VIEW), "e.id", "e.departmentId");
        return projects.restrict(query, access.ownScope(task.permission()), "e.id", "e.departmentId")
                .rows(ListRequest.firstRows(MOST));
    }
}
