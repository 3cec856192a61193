package org.xiaoguan.projects.delivery.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Deliveries in the search over everything. */
@ApplicationScoped
public class DeliverySearch implements SearchSource {
    @Inject
    DeliveryListService deliveries;

    @Override
    public String list() {
        return "/projects/delivery/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return deliveries
                .list(DeliveryFilters.of(address), first)
                .map(row -> new Found(
                        "/projects/delivery/view?id=" + row.id(),
                        row.number(),
                        row.projectNumber() + " " + row.projectName(),
                        row.delivererName()));
    }
}
