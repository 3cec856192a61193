package org.xiaoguan.catalog.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Suppliers, closed ones too, in the search over everything. */
@ApplicationScoped
public class SupplierSearch implements SearchSource {
    @Inject
    SupplierService suppliers;

    @Override
    public String list() {
        return "/catalog/supplier/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return suppliers
                .list(new SupplierFilter(address.text("text"), null), first)
                .map(row -> new Found("/catalog/supplier/view?id=" + row.id(), row.code(), row.name(), row.phone()));
    }

    @Override
    public boolean findsClosed() {
        return true;
    }
}
