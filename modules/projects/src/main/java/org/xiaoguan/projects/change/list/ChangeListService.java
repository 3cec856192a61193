package org.xiaoguan.projects.change.list;

import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_EXPORT;
import static org.xiaoguan.projects.ProjectsPermissions.CHANGE_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.projects.project.Reach;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Finds change orders, with what the whole result adds to the contracts. */
@Stateless
public class ChangeListService {
    private static final String ROW = "new org.xiaoguan.projects.change.list.ChangeRow(c.id, c.number, c.kind, c.state,"
            + " c.changedOn, c.reason, c.amount, c.marginBefore, c.marginAfter,"
            + " p.id, p.number, p.facts.name, p.departmentId, p.managerId)";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    @Requires(CHANGE_VIEW)
    public ListResult<ChangeRow> list(ChangeFilter filter, ListRequest request) {
        Reach costs = projects.reach(COST_VIEW);
        ListResult<ChangeRow> found = query(filter).page(request);
        return new ListResult<>(
                found.rows().stream().map(row -> row.shown(costs)).toList(), found.count());
    }

    /** What all changes that the filter finds add to the contracts. */
    @Requires(CHANGE_VIEW)
    public BigDecimal total(ChangeFilter filter) {
        return Money.ofSum(query(filter).totals("sum(c.amount)")[0]);
    }

    /** How many change orders the project has. */
    @Requires(CHANGE_VIEW)
    public long count(long projectId) {
        return query(ChangeFilter.ofProject(projectId)).count();
    }

    @Requires(CHANGE_EXPORT)
    public void export(ChangeFilter filter, Consumer<ChangeRow> consumer) {
        Reach costs = projects.reach(COST_VIEW);
        projects.restrict(query(filter), CHANGE_EXPORT, "p")
                .forEach(ChangeRow::id, row -> consumer.accept(row.shown(costs)));
    }

    private ListQuery<ChangeRow> query(ChangeFilter filter) {
        ListQuery<ChangeRow> query = ListQuery.of(em, ChangeRow.class, ROW, "ChangeOrder c join c.project p", "c.id")
                .search(
                        filter.text(),
                        "c.search.text like :text or p.search.text like :text",
                        FullText.inBoth("projects_change", "projects_project", "project_id"))
                .where("p.id = :project", "project", filter.projectId())
                .where("c.kind = :kind", "kind", filter.kind())
                .where("c.state = :state", "state", filter.state())
                .where("c.changedOn >= :from", "from", filter.from())
                .where("c.changedOn <= :to", "to", filter.to())
                .sortable(Map.of(
                        "number", "c.number", "changedOn", "c.changedOn", "amount", "c.amount", "state", "c.state"));
        ProjectAccess.restrict(query, filter.within(), "p");
        return projects.restrict(query, CHANGE_VIEW, "p");
    }
}
