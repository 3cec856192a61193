package org.xiaoguan.catalog.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.xiaoguan.shared.list.ListRequest;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.search.Found;
import org.xiaoguan.ui.search.SearchSource;

/** Categories, closed ones too, in the search over everything. */
@ApplicationScoped
public class CategorySearch implements SearchSource {
    @Inject
    CategoryService categories;

    @Override
    public String list() {
        return "/catalog/category/list";
    }

    @Override
    public ListResult<Found> find(ListAddress address, ListRequest first) {
        return categories
                .list(new CategoryFilter(address.text("text"), null), first)
                .map(row -> new Found("/catalog/category/view?id=" + row.id(), row.code(), row.name(), row.note()));
    }

    @Override
    public boolean findsClosed() {
        return true;
    }
}
