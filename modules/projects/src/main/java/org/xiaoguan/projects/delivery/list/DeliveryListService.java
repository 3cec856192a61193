package org.xiaoguan.projects.delivery.list;

import static org.xiaoguan.projects.ProjectsPermissions.DELIVERY_EXPORT;
import static org.xiaoguan.projects.ProjectsPermissions.DELIVERY_VIEW;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.xiaoguan.administration.api.People;
import org.xiaoguan.administration.api.Requires;
import org.xiaoguan.projects.project.ProjectAccess;
import org.xiaoguan.shared.list.FullText;
import org.xiaoguan.shared.list.ListQuery;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;

/** Finds deliveries. */
@Stateless
public class DeliveryListService {
    private static final String ROW = "new org.xiaoguan.projects.delivery.list.DeliveryRow(d.id, d.number, d.state,"
            + " d.deliveredOn, d.delivererId, r.number, d.reversed, p.id, p.number, p.facts.name)";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProjectAccess projects;

    @Inject
    People people;

    @Requires(DELIVERY_VIEW)
    public ListResult<DeliveryRow> list(DeliveryFilter filter, ListRequest request) {
        ListResult<DeliveryRow> found = query(filter).page(request);
        Map<Long, String> names = people.names(
                found.rows().stream().map(DeliveryRow::delivererId).distinct().toList());
        return new ListResult<>(
                found.rows().stream()
                        .map(row -> row.shown(names.getOrDefault(row.delivererId(), "")))
                        .toList(),
                found.count());
    }

    @Requires(DELIVERY_EXPORT)
    public void export(DeliveryFilter filter, Consumer<DeliveryRow> consumer) {
        Map<Long, String> names = new HashMap<>();
        projects.restrict(query(filter), DELIVERY_EXPORT, "p")
                .forEach(
                        DeliveryRow::id,
                        row -> consumer.accept(row.shown(names.computeIfAbsent(row.delivererId(), people::name))));
    }

    private ListQuery<DeliveryRow> query(DeliveryFilter filter) {
        ListQuery<DeliveryRow> query = ListQuery.of(
                        em, DeliveryRow.class, ROW, "Delivery d join d.project p left join d.reverses r", "d.id")
                .search(
                        filter.text(),
                        "d.search.text like :text or p.search.text like :text",
                        FullText.inBoth("projects_delivery", "projects_project", "project_id"))
                .where("p.id = :project", "project", filter.projectId())
                .where("d.delivererId = :deliverer", "deliverer", filter.delivererId())
                .where("d.state = :state", "state", filter.state())
                .where("d.deliveredOn >= :from", "from", filter.from())
                .where("d.deliveredOn <= :to", "to", filter.to())
                .sortable(Map.of("number", "d.number", "deliveredOn", "d.deliveredOn", "state", "d.state"));
        ProjectAccess.restrict(query, filter.within(), "p");
        return projects.restrict(query, DELIVERY_VIEW, "p");
    }
}
