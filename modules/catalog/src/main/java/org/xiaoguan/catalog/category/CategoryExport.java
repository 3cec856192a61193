package org.xiaoguan.catalog.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.xiaoguan.ui.export.ExportColumn;
import org.xiaoguan.ui.export.ExportSource;
import org.xiaoguan.ui.list.ListAddress;

/** The list of categories as a file. */
@ApplicationScoped
public class CategoryExport implements ExportSource<CategoryRow> {
    @Inject
    CategoryService categories;

    @Override
    public String name() {
        return "material-categories";
    }

    @Override
    public String titleKey() {
        return "menu.category.list";
    }

    @Override
    public List<ExportColumn<CategoryRow>> columns() {
        return List.of(
                ExportColumn.text("category.code", CategoryRow::code),
                ExportColumn.text("category.name", CategoryRow::name),
                ExportColumn.count("category.materials", CategoryRow::materials),
                ExportColumn.text("category.note", CategoryRow::note));
    }

    @Override
    public void rows(ListAddress address, Consumer<CategoryRow> consumer) {
        categories.export(CategoryListPage.filter(address), consumer);
    }
}
