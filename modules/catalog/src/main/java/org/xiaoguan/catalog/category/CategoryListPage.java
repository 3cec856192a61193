package org.xiaoguan.catalog.category;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListPage;

/** The list of categories. */
@Named
@RequestScoped
public class CategoryListPage extends ListPage<CategoryRow> {
    @Inject
    CategoryService categories;

    @PostConstruct
    void read() {
        result = categories.list(filter(address), address.request());
    }

    /** The filter that an address asks for; closed categories are shown when asked for. */
    static CategoryFilter filter(ListAddress address) {
        return new CategoryFilter(address.text("text"), address.flag("closed") ? null : Boolean.FALSE);
    }
}
