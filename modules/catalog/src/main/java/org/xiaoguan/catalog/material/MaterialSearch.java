package org.xiaoguan.catalog.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Materials, closed ones too, in the search over everything. */
@ApplicationScoped
public class MaterialSearch implements SearchSource {
    @Inject
    MaterialService materials;

    @Override
    public String list() {
        return "/catalog/material/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return materials
                .list(new MaterialFilter(address.text("text"), null, null, null), first)
                .map(row -> new Found(
                        "/catalog/material/view?id=" + row.id(), row.code(), row.name(), row.specification()));
    }

    @Override
    public boolean findsClosed() {
        return true;
    }
}
