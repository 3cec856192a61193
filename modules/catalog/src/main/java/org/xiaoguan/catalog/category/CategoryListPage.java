package org.xiaoguan.catalog.category;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.shared.list.ListResult;
import org.xiaoguan.ui.list.ListAddress;

/** The list of categories. */
@Named
@RequestScoped
public class CategoryListPage {
    @Inject
    ListAddress address;

    @Inject
    CategoryService categories;

    private ListResult<CategoryRow> result;

    @PostConstruct
    void read() {
        result = categories.list(filter(address), address.request());
    }

    /** The filter that an address asks for; closed categories are shown when asked for. */
    static CategoryFilter filter(ListAddress address) {
        return new CategoryFilter(address.text("text"), address.flag("closed") ? null : Boolean.FALSE);
    }

    public List<CategoryRow> getRows() {
        return result.rows();
    }

    public long getCount() {
        return result.count();
    }
}
