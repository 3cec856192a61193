package org.xiaoguan.projects.purchase.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Purchase orders in the search over everything. */
@ApplicationScoped
public class PurchaseSearch implements SearchSource {
    @Inject
    PurchaseListService purchases;

    @Override
    public String list() {
        return "/projects/purchase/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return purchases
                .list(PurchaseFilters.of(address), first)
                .map(row -> new Found(
                        "/projects/purchase/view?id=" + row.id(),
                        row.number(),
                        row.projectNumber() + " " + row.projectName(),
                        row.supplierName()));
    }
}
