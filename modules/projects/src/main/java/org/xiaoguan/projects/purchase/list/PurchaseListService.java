package org.xiaoguan.projects.purchase.list;

import static org.xiaoguan.projects.ProjectsPermissions.COST_VIEW;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_EXPORT;
import static org.xiaoguan.projects.ProjectsPermissions.PURCHASE_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.catalog.api.Suppliers;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.projects.project.Reach;
import org.xiaoguan.shared.BusinessClock;
import org.xiaoguan.shared.Money;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Finds purchase orders, with what the whole result costs. */
@Stateless
public class PurchaseListService {
    private static final String ROW =
            "new org.xiaoguan.projects.purchase.list.PurchaseRow(o.id, o.number, o.kind, o.state,"
                    + " o.supplierId, o.orderedOn, o.shipOn, o.amount, o.outstanding,"
                    + " p.id, p.number, p.facts.name, p.departmentId, p.managerId)";
    /** More than a company buys from; the filter of the list offers no more. */
    private static final int MOST_SUPPLIERS = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    @Inject
    Suppliers suppliers;

    @Inject
    BusinessClock clock;

    @Requires(PURCHASE_VIEW)
    public ListResult<PurchaseRow> list(PurchaseFilter filter, ListRequest request) {
        Reach costs = projects.reach(COST_VIEW);
        ListResult<PurchaseRow> found = query(filter).page(request);
        Map<Long, String> names = suppliers.names(
                found.rows().stream().map(PurchaseRow::supplierId).distinct().toList());
        return new ListResult<>(
                found.rows().stream()
                        .map(row -> row.shown(names.getOrDefault(row.supplierId(), ""), costs))
                        .toList(),
                found.count());
    }

    /** What all orders of the list cost whose cost the reader may see. */
    @Requires(PURCHASE_VIEW)
    public BigDecimal total(PurchaseFilter filter) {
        return Money.ofSum(projects.restrict(query(filter), COST_VIEW, "p").totals("sum(o.amount)")[0]);
    }

    /** How many purchase orders the project has. */
    @Requires(PURCHASE_VIEW)
    public long count(long projectId) {
        return query(PurchaseFilter.ofProject(projectId)).count();
    }

    /** Names by id of the suppliers of whom anything was ordered within reach. */
    @Requires(PURCHASE_VIEW)
    public Map<Long, String> suppliersOrdered() {
        List<Object[]> groups =
                query(PurchaseFilter.ofProject(null)).groups("o.supplierId", "count(o.id)", MOST_SUPPLIERS);
        return suppliers.names(groups.stream().map(group -> (Long) group[0]).toList());
    }

    @Requires(PURCHASE_EXPORT)
    public void export(PurchaseFilter filter, Consumer<PurchaseRow> consumer) {
        Reach costs = projects.reach(COST_VIEW);
        Map<Long, String> names = new HashMap<>();
        projects.restrict(query(filter), PURCHASE_EXPORT, "p")
                .forEach(
                        PurchaseRow::id,
                        row -> consumer.accept(row.shown(
                                names.computeIfAbsent(
                                        row.supplierId(),
                                        id -> suppliers.summary(id).name()),
                                costs)));
    }

    private ListQuery<PurchaseRow> query(PurchaseFilter filter) {
        ListQuery<PurchaseRow> query = search(
                        ListQuery.of(em, PurchaseRow.class, ROW, "PurchaseOrder o join o.project p", "o.id"),
                        filter.text())
                .where("p.id = :project", "project", filter.projectId())
                .where("o.supplierId = :supplier", "supplier", filter.supplierId())
                .where("o.kind = :kind", "kind", filter.kind())
                .where("o.state = :state", "state", filter.state())
                .where(
                        "o.outstanding = :outstanding",
                        "outstanding",
                        filter.late() ? Boolean.TRUE : filter.outstanding())
                .where("o.shipOn < :today", "today", filter.late() ? clock.today() : null)
                .where("o.orderedOn >= :from", "from", filter.from())
                .where("o.orderedOn <= :to", "to", filter.to())
                .sortable(Map.of(
                        "number", "o.number", "orderedOn", "o.orderedOn", "shipOn", "o.shipOn", "state", "o.state"));
        ProjectAccess.restrict(query, filter.within(), "p");
        return projects.restrict(query, PURCHASE_VIEW, "p");
    }

    /** An order is found by its own number, by its project and by its supplier. */
    private ListQuery<PurchaseRow> search(ListQuery<PurchaseRow> query, String typed) {
        String ids = suppliers.matching(typed).stream().map(String::valueOf).collect(Collectors.joining(","));
        List<String> sources =
                new ArrayList<>(List.of(FullText.inBoth("projects_purchase", "projects_project", "project_id")));
        String condition = "o.search.text like :text or p.search.text like :text";
        if (!ids.isEmpty()) {
            sources.add("select id from projects_purchase where supplier_id in (" + ids + ")");
            condition += " or o.supplierId in (" + ids + ")";
        }
        return query.search(typed, condition, sources.toArray(String[]::new));
    }
}
