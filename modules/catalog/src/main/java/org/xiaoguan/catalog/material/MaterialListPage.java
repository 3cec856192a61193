package org.xiaoguan.catalog.material;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.xiaoguan.administration.api.Option;
import org.xiaoguan.catalog.category.CategoryService;
import org.xiaoguan.ui.list.ListAddress;
import org.xiaoguan.ui.list.ListPage;

/** The list of materials. */
@Named
@RequestScoped
public class MaterialListPage extends ListPage<MaterialRow> {
    @Inject
    MaterialService materials;

    @Inject
    CategoryService categories;

    @PostConstruct
    void read() {
        result = materials.list(filter(address), address.request());
    }

    /** The filter that an address asks for; closed materials are shown when asked for. */
    static MaterialFilter filter(ListAddress address) {
        return new MaterialFilter(
                address.text("text"),
                address.id("category"),
                address.choice("grade", Grade.class),
                address.flag("closed") ? null : Boolean.FALSE);
    }

    public List<Option> getCategories() {
        return categories.options(address.id("category"));
    }

    public Grade[] getGrades() {
        return Grade.values();
    }
}
